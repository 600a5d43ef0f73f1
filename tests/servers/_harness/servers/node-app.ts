import type { Product } from '../products.ts';
import type { Server } from '../reproduction.ts';

/**
 * A program for Node.js that listens by itself.
 *
 * @param file its path in the stage: `/srv/app/server.js`
 * @param on the example port that it listens on, as written in it
 */
export function nodeApp(product: Product, file: string, on = 8080): Server {
	return {
		...product,
		start: (stage) => stage.serve(process.execPath, [file], { on }),
	};
}

export const express: Product = { name: 'Express', npm: 'express' };
export const node: Product = { name: 'Node.js' };
export const fastify: Product = { name: 'Fastify', npm: 'fastify' };
