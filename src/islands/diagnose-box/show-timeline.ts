import type { TimelinePoint, TokenTimeline } from '../../evidence/tokens/token-timeline.ts';

/** What each moment is to a person. */
const names: Readonly<Record<TimelinePoint['id'], string>> = {
	iat: 'issued',
	nbf: 'good from',
	exp: 'ends',
	now: 'your clock',
};

/** The line’s own measure: it is as wide as its figure. */
const width = 640;
const margin = 60;
const middle = 60;
/** Names nearer to each other than this would overlap: they take turns above and below. */
const row = 44;

/** A token’s life as a picture, with the reader’s clock on it. */
export function timelineElement({ points, valid, brokenAt }: TokenTimeline): HTMLElement {
	const figure = document.createElement('figure');
	figure.className = 'token-life';
	const told = points.map((point) => `${names[point.id]} ${timeOf(point, points)}`);
	const picture = element('svg', {
		viewBox: `0 0 ${width} 120`,
		role: 'img',
		'aria-label': `The life of the token: ${told.join(', ')}.`,
	});
	const x = (at: number) => margin + at * (width - 2 * margin);
	picture.append(
		element('path', { class: 'rest', d: `M10 ${middle}H${width - 10}` }),
		...(valid
			? [element('path', { class: 'valid', d: `M${x(valid.from)} ${middle}H${x(valid.to)}` })]
			: []),
		...(brokenAt ? [breakAt(x(brokenAt === 'end' ? 0.93 : 0.07))] : []),
		...points.flatMap((point, place) => momentElements(point, x(point.at), place, points)),
	);
	figure.append(picture);
	return figure;
}

function momentElements(
	point: TimelinePoint,
	x: number,
	place: number,
	points: readonly TimelinePoint[],
): SVGElement[] {
	const isAbove = place % 2 === 0;
	const anchor = point.at < 0.15 ? 'start' : point.at > 0.85 ? 'end' : 'middle';
	const at = {
		x: anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x,
		'text-anchor': anchor,
	};
	const y = isAbove ? middle - row + 8 : middle + row - 8;
	const name = element('text', { ...at, y, class: point.id });
	name.textContent = names[point.id];
	const time = element('text', { ...at, y: y + 16, class: point.id });
	time.textContent = timeOf(point, points);
	return [
		point.id === 'now'
			? element('circle', { cx: x, cy: middle, r: 6, class: 'now' })
			: element('path', { d: `M${x} ${middle - 12}V${middle + 12}`, class: point.id }),
		name,
		time,
	];
}

/** The time alone where all of it happens within a day, else the day too; in the reader’s own zone. */
function timeOf({ seconds }: TimelinePoint, points: readonly TimelinePoint[]): string {
	const all = points.map((point) => point.seconds);
	const withinADay = Math.max(...all) - Math.min(...all) < 86_400;
	return new Date(seconds * 1000).toLocaleString(
		undefined,
		withinADay
			? { hour: '2-digit', minute: '2-digit' }
			: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
	);
}

function breakAt(x: number): SVGElement {
	return element('path', {
		class: 'cut',
		d: `M${x - 5} ${middle + 8}l6 -16M${x + 2} ${middle + 8}l6 -16`,
	});
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}
