import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { getPath, programs } from './programs.ts';
import type { Browser, Options, Tab } from './tab.ts';
import { connect, elementKey, keyCodes, type Send } from './webdriver.ts';

/** WebKitGTK's MiniBrowser on a screen of its own (without one it hangs), driven through WebDriver. */
export async function openWebkit({ dark = false }: Options = {}): Promise<Browser> {
	const screen = spawn(getPath(programs.xvfb), ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [display] = (await once(screen.stdout, 'data')) as [Buffer];
	const port = await findFreePort();
	// GTK's theme is what WebKitGTK asks for the reader's colours.
	const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita' };
	const driver = spawn(getPath(programs.webkitDriver), [`--port=${port}`], { env, stdio: 'ignore' });
	const send = await connect(`http://127.0.0.1:${port}`);
	const options = { binary: getPath(programs.miniBrowser), args: ['--automation'] };
	const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
	});
	const session = `/session/${sessionId}`;
	await send('POST', `${session}/window/rect`, { width: 1280, height: 900 });
	return {
		open: async () => {
			const { handle } = await send<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' });
			await send('POST', `${session}/window`, { handle });
			return makeTab(send, session);
		},
		close: async () => {
			await send('DELETE', session);
			for (const process of [driver, screen]) await end(process);
		},
	};
}

/** The one tab at work; the driver knows no other way than to switch. */
function makeTab(send: Send, session: string): Tab {
	const strike = (values: string[]): Promise<unknown> =>
		send('POST', `${session}/actions`, {
			actions: [
				{
					type: 'key',
					id: 'keyboard',
					actions: [
						...values.map((value) => ({ type: 'keyDown', value })),
						...values.toReversed().map((value) => ({ type: 'keyUp', value })),
					],
				},
			],
		});
	return {
		goto: (url) => send('POST', `${session}/url`, { url }),
		evaluate: (act, ...args) => run(send, session, String(act), args),
		click: async (selector) => {
			const found = await send<{ [elementKey]: string }>('POST', `${session}/element`, { using: 'css selector', value: selector });
			await send('POST', `${session}/element/${found[elementKey]}/click`, {});
		},
		type: async (text) => {
			for (const character of text) await strike([character]);
		},
		press: async (key) => void (await strike([keyCodes[key]])),
		command: async (letter) => void (await strike([keyCodes.Control, letter])),
		close: async () => {
			const [first = ''] = await send<string[]>('DELETE', `${session}/window`);
			await send('POST', `${session}/window`, { handle: first });
		},
	};
}

/** A rejected promise would reach us as an unnamed error: the page catches it and sends its words. */
async function run<Result>(send: Send, session: string, act: string, args: readonly unknown[]): Promise<Result> {
	const script = `const [args, done] = arguments;
		new Promise((resolve) => resolve((${act})(...args))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
	const answer = await send<{ value: Result; error?: string }>('POST', `${session}/execute/async`, { script, args: [args] });
	if (answer.error !== undefined) throw new Error(answer.error);
	return answer.value;
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function end(process: ChildProcess): Promise<void> {
	if (process.exitCode !== null) return;
	const exit = once(process, 'exit');
	process.kill();
	await exit;
}
