/** A line of an accessibility snapshot: two blanks a level. */
interface Branch {
	line: string;
	below: Branch[];
}

/** Lines a file may have; more would be read by nobody. */
const most = 150;

/**
 * Makes a snapshot of the accessibility tree short enough to read: addresses go, long names are cut, and of many
 * neighbours of one role the first few stay, as few as it takes.
 */
export function shorten(snapshot: string): string {
	const branches = readBranches(snapshot.split('\n').filter((line) => line.trim() !== '' && !/^\s*- \/url:/.test(line)));
	for (let kept = 6; ; kept -= 1) {
		const lines = writeBranches(branches, kept, '');
		if (lines.length <= most || kept === 1) return `${cap(lines).join('\n')}\n`;
	}
}

function readBranches(lines: string[]): Branch[] {
	const top: Branch[] = [];
	const open: { depth: number; list: Branch[] }[] = [{ depth: -1, list: top }];
	for (const line of lines) {
		const depth = line.search(/\S/);
		while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
		const branch: Branch = { line: line.trim(), below: [] };
		open.at(-1)?.list.push(branch);
		open.push({ depth, list: branch.below });
	}
	return top;
}

function writeBranches(branches: Branch[], kept: number, indent: string): string[] {
	const roles = branches.map(({ line }) => roleOf(line));
	return branches.flatMap(({ line, below }, index) => {
		const role = roles[index] ?? '';
		const number = roles.slice(0, index).filter((one) => one === role).length;
		if (number < kept || landmarks.test(role))
			return [indent + cut(below.length ? line : line.replace(/:$/, '')), ...writeBranches(below, kept, `${indent}  `)];
		return number === kept ? [`${indent}- … ${roles.filter((one) => one === role).length - kept} more: ${role}`] : [];
	});
}

/** Regions a screen reader jumps between: all are kept. */
const landmarks = /^(?:banner|complementary|contentinfo|main|navigation|search)$/;

function roleOf(line: string): string {
	return line.match(/^- '?(\w+)/)?.[1] ?? '';
}

function cut(line: string): string {
	return line.length > 72 ? `${line.slice(0, 70)}…` : line;
}

function cap(lines: string[]): string[] {
	return lines.length > most ? [...lines.slice(0, most - 1), `- … ${lines.length - most + 1} more lines`] : lines;
}
