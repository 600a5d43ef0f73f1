import sax from 'sax';

export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	text: string;
}

/** The elements of an XML text in order. Throws if the text is not well formed. */
export function elementsOf(xml: string): XmlElement[] {
	const found: XmlElement[] = [];
	const open: XmlElement[] = [];
	const parser = sax.parser(true, { trim: true });
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, text: '' };
		found.push(element);
		open.push(element);
	};
	parser.ontext = (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	};
	parser.onclosetag = () => void open.pop();
	parser.write(xml).close();
	return found;
}

/** The texts of the elements of a name. */
export function textsOf(xml: string, name: string): string[] {
	return elementsOf(xml)
		.filter((element) => element.name === name)
		.map(({ text }) => text);
}
