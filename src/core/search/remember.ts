/**
 * Keeps what was once loaded for a key. What failed is not kept: a lost connection must not stay lost, so the next asking tries again.
 * @param most how many keys are kept, those asked for last; all when left out
 */
export function remember<Key, Value>(load: (key: Key) => Promise<Value>, most = Infinity): (key: Key) => Promise<Value> {
	const kept = new Map<Key, Promise<Value>>();
	return (key) => {
		const value = kept.get(key) ?? load(key);
		kept.delete(key);
		kept.set(key, value);
		value.catch(() => kept.get(key) === value && kept.delete(key));
		for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
		return value;
	};
}
