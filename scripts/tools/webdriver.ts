/** Sends a command of WebDriver (w3.org/TR/webdriver2) and returns its value. */
export type Send = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

/** Name WebDriver gives to the reference of an element. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Code points WebDriver gives to the keys that write nothing. */
export const keyCodes = { Control: '\uE009', Enter: '\uE007', ArrowDown: '\uE015', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003' };

/** A client of a driver that listens at an address, once it does. */
export async function connect(address: string): Promise<Send> {
	const send: Send = async (method, path, body) => {
		const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
		const { value } = (await response.json()) as { value: never };
		if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	};
	for (let attempt = 0; ; attempt += 1) {
		try {
			await send('GET', '/status');
			return send;
		} catch (error) {
			if (attempt > 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
