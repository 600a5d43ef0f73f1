import type { ScreenData } from '../schemas/screen.ts';
import { versioned } from './recordings.ts';

/** Where a picture comes from: `Taken from nginx 1.22.1` */
export function takenFrom({ product, version }: Pick<ScreenData, 'product' | 'version'>): string {
	return `Taken from ${versioned({ name: product, version })}`;
}
