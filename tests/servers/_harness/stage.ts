import { spawn } from 'node:child_process';
import {
	chmod,
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ConnectionOptions } from 'node:tls';
import type { Exchange } from './messages.ts';
import { normalise } from './normalise.ts';
import { onDisk } from './paths.ts';
import { freePort } from './ports.ts';
import { listening, start, stop, type Running } from './process.ts';
import { packagesFolder } from './products.ts';
import { send } from './send.ts';
import { openTap, type Tap } from './tap.ts';

/** What is to be seen when somebody asks: on the wire, on the screen, in the log. */
export interface Asked {
	readonly exchanges: readonly Exchange[];
	/** What was typed. */
	readonly command?: string;
	/** What the client printed. */
	readonly output?: string;
	readonly log?: string;
}

export type StageName = 'before' | 'after';

/**
 * The ports that configurations are written with; each stands for a free one. The first is the
 * server’s own, 8443 the same over TLS, 3000 and 3001 are applications behind it.
 */
const examplePorts = [8080, 8081, 8082, 8443, 8444, 3000, 3001, 4000, 5000, 9000, 88] as const;
/** What a client connects to so that the wire is recorded: the tap of 8080 is 9080. */
const taps: Readonly<Record<number, number>> = { 9080: 8080, 9081: 8081, 9082: 8082 };
/** Four digits in the middle of a UUID are no port: `0b7d4c19-5e2a-4000-9c36-e1a8d2740f5b`. */
const inUuid = '(?<=[\\da-fA-F]{4}-)\\d{4}-[\\da-fA-F]{4}';
const numbers = new RegExp(
	`(?<![\\d.\\w])(?!${inUuid})(?:${[...examplePorts, ...Object.keys(taps)].join('|')})(?![\\d.\\w])`,
	'g',
);
/** Paths of the system that a configuration names; below the temporary folder they are its own. */
const paths = /(?<![\w./~-])\/(?:etc|srv|var|run|home)\/(?=[\w.%])/g;

/** The folders that are there now: taken away with this process, whatever ends it. */
const roots = new Set<string>();
process.on('exit', () => {
	for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** One server with its files, from the moment its folder is laid out until everything has stopped. */
export class Stage {
	/** The temporary folder: it stands for the root of the file system. */
	readonly root: string;
	readonly name: StageName;
	readonly #ports = new Map<number, number>();
	readonly #running: Running[] = [];
	readonly #taps = new Map<number, Tap>();

	private constructor(root: string, name: StageName) {
		this.root = root;
		this.name = name;
	}

	/** Lays out the files of a reproduction: those of both stages, then those of this one. */
	static async open(folder: string, name: StageName): Promise<Stage> {
		const root = await mkdtemp(path.join(tmpdir(), 'why401-'));
		roots.add(root);
		// Servers that give up their rights must reach their files.
		await chmod(root, 0o755);
		const stage = new Stage(root, name);
		for (const part of ['both', name]) {
			const from = path.join(folder, part);
			if (existsSync(from)) await stage.#layOut(from);
		}
		for (const made of ['tmp', 'var/log', 'run'])
			await mkdir(stage.path(`/${made}`), { recursive: true });
		await chmod(stage.path('/tmp'), 0o777);
		await symlink(packagesFolder, path.join(root, 'node_modules'));
		return stage;
	}

	/** Where a path of the configuration really is: `/etc/nginx/nginx.conf`. */
	path(file: string): string {
		return path.join(this.root, file);
	}

	/** The free port that an example port stands for in this stage. */
	async port(example: number): Promise<number> {
		const tapped = taps[example];
		if (tapped !== undefined) return (await this.tap(tapped)).port;
		const known = this.#ports.get(example);
		if (known !== undefined) return known;
		const port = await freePort();
		this.#ports.set(example, port);
		return port;
	}

	/** Replaces the paths and ports of a text by those of this stage. */
	async fill(text: string): Promise<string> {
		const ports = new Map<number, number>();
		for (const [number] of text.matchAll(numbers))
			ports.set(Number(number), await this.port(Number(number)));
		return text
			.replace(paths, (found) => `${this.root}${found}`)
			.replace(numbers, (number) => String(ports.get(Number(number)) ?? number));
	}

	/** Writes a text as every run would: example ports, no temporary folder, nothing that changes. */
	plain(text: string): string {
		let out = text.replaceAll(this.root, '');
		for (const [example, port] of this.#ports)
			out = out.replaceAll(new RegExp(`(?<!\\d)${port}(?!\\d)`, 'g'), String(example));
		for (const [example, { port }] of this.#taps)
			out = out.replaceAll(new RegExp(`(?<!\\d)${port}(?!\\d)`, 'g'), String(example));
		return normalise(out);
	}

	/** Reads a file of this stage, `undefined` if there is none. */
	async read(file: string): Promise<string | undefined> {
		return readFile(this.path(file), 'utf8').catch(() => undefined);
	}

	/** Writes a file into this stage, its paths and ports filled in. */
	async write(file: string, text: string, mode = 0o644): Promise<void> {
		await mkdir(path.dirname(this.path(file)), { recursive: true });
		await writeFile(this.path(file), await this.fill(text));
		await chmod(this.path(file), mode);
	}

	/** Writes a file that is no text into this stage. */
	async writeBytes(file: string, bytes: Buffer): Promise<void> {
		await mkdir(path.dirname(this.path(file)), { recursive: true });
		await writeFile(this.path(file), bytes);
	}

	/** Makes files of a client name the recorder where they name the server, so that it is recorded. */
	async leadThroughTaps(files: readonly string[]): Promise<void> {
		for (const file of files) {
			let text = await this.read(file);
			if (text === undefined) continue;
			for (const [example, { port }] of this.#taps)
				text = text.replaceAll(String(this.#ports.get(example)), String(port));
			await writeFile(this.path(file), text);
		}
	}

	/**
	 * Starts a server and waits until it listens.
	 *
	 * @param on the example port that it listens on
	 */
	async serve(
		command: string,
		args: readonly string[],
		{ on, env = {}, cwd = this.root }: { on: number; env?: NodeJS.ProcessEnv; cwd?: string },
	): Promise<Running> {
		const port = await this.port(on);
		const filled = await Promise.all(args.map((arg) => this.fill(arg)));
		const running = start(command, filled, { cwd, env: this.environment(env) });
		this.#running.push(running);
		await listening(port, running);
		return running;
	}

	/** The environment of a program in this stage: whatever it keeps, it keeps in the temporary folder. */
	environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
		return {
			PATH: `${path.dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
			HOME: this.root,
			TMPDIR: this.path('/tmp'),
			LANG: 'C.UTF-8',
			TZ: 'UTC',
			...more,
		};
	}

	/** Runs a command to its end and returns what it printed, and with which code it ended. */
	async run(
		command: string,
		args: readonly string[],
		{
			env = {},
			cwd = this.root,
			input,
		}: { env?: NodeJS.ProcessEnv; cwd?: string; input?: string } = {},
	): Promise<{ readonly output: string; readonly code: number | null }> {
		const filled = await Promise.all(args.map((arg) => this.fill(arg)));
		const child = spawn(command, filled, {
			cwd,
			env: this.environment(env),
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stdin.on('error', () => undefined).end(input ?? '');
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		return { output, code };
	}

	/** Runs a command that must succeed. */
	async must(
		command: string,
		args: readonly string[],
		options?: Parameters<Stage['run']>[2],
	): Promise<string> {
		const { output, code } = await this.run(command, args, options);
		if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
		return output;
	}

	/** Writes a request to the server’s socket as it stands. */
	async send(request: string, on = 8080, secure?: ConnectionOptions): Promise<Exchange> {
		return send(await this.port(on), await this.fill(request), secure);
	}

	/** The recorder in front of a port; what a client is told to call. */
	async tap(example = 8080): Promise<Tap> {
		const known = this.#taps.get(example);
		if (known) return known;
		const tap = await openTap(await this.port(example));
		this.#taps.set(example, tap);
		return tap;
	}

	/** Stops every server, as at a restart of the machine; what is in the files stays. */
	async stopAll(): Promise<void> {
		for (const running of this.#running.splice(0).reverse()) await stop(running);
	}

	/** Stops what runs and takes the folder away. */
	async close(): Promise<void> {
		for (const tap of this.#taps.values()) await tap.close();
		await this.stopAll();
		await rm(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
		roots.delete(this.root);
	}

	async #layOut(from: string): Promise<void> {
		for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const source = path.join(entry.parentPath, entry.name);
			const file = onDisk(`/${path.relative(from, source)}`);
			const bytes = await readFile(source);
			if (bytes.includes(0)) {
				await mkdir(path.dirname(this.path(file)), { recursive: true });
				await cp(source, this.path(file));
			} else await this.write(file, bytes.toString());
			// Entity tags and Last-Modified are made from it.
			await utimes(this.path(file), madeAt, madeAt);
		}
	}
}

const madeAt = new Date('2026-11-01T08:00:00Z');
