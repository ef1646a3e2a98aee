/** Holds every import of `src/` against the plan of the house: arrows run down, none in a circle, none into a room's insides. */
import { existsSync } from 'node:fs';
import { coreFloors, groundFloors, rooms, topFloors } from './house.ts';
import { readImports, type Import } from './import-graph.ts';

/** What is wrong with an import, as `file:line  what`, and what to do. */
export type Complaint = string;

const subjectFloor = coreFloors.length + groundFloors.length;

/** Where a file lives: the name of its room and its floor, 0 the lowest; files beside the rooms, as routes, stand above all, scripts above them. */
export function placeOf(file: string): { room: string; floor: number } {
	const [top, half = '', room = ''] = file.split('/');
	if (top !== 'src') return { room: top ?? '', floor: subjectFloor + 3 };
	const lists = half === 'core' ? [coreFloors, 0] : [groundFloors, coreFloors.length];
	const index = (lists[0] as readonly string[]).indexOf(room);
	if (index >= 0 && (half === 'core' || half === 'site')) return { room: `${half}/${room}`, floor: index + (lists[1] as number) };
	if (half === 'site' && room in rooms) return { room: `site/${room}`, floor: subjectFloor };
	if (half === 'site' && (topFloors as readonly string[]).includes(room)) return { room: `site/${room}`, floor: subjectFloor + 1 };
	if (half === 'core' || half === 'site') throw new Error(`${file}: the plan in scripts/check/house.ts has no ${half}/${room}`);
	return { room: 'pages', floor: subjectFloor + 2 };
}

/** Complaints about a list of imports; none when the house stands as planned. */
export function checkImports(imports: readonly Import[]): Complaint[] {
	return [...imports.flatMap(checkImport), ...findCircles(imports)];
}

function checkImport({ from, to, line }: Import): Complaint[] {
	const [a, b] = [placeOf(from), placeOf(to)];
	if (a.room === b.room) return [];
	const at = `${from}:${line}`;
	if (a.floor < b.floor) return [`${at}  runs up to ${to}; move what both need to the lower floor`];
	const isSubject = b.floor === subjectFloor;
	if (!isSubject || a.room === 'pages') return [];
	const [own, other] = [rooms[a.room.slice(5)], rooms[b.room.slice(5)]];
	if (own && !own.on.includes(b.room.slice(5))) return [`${at}  asks ${b.room}, which scripts/check/house.ts does not list for ${a.room}`];
	if (!other?.doors.includes(to.slice(b.room.length + 5))) return [`${at}  reaches into ${b.room}: ${to} is none of its doors`];
	return [];
}

/** Files that import one another in a circle, once each circle. */
function findCircles(imports: readonly Import[]): Complaint[] {
	const next = Map.groupBy(imports, ({ from }) => from);
	const done = new Set<string>();
	const circles: Complaint[] = [];
	const visit = (file: string, path: readonly string[]): void => {
		const start = path.indexOf(file);
		if (start >= 0) circles.push(`${[...path.slice(start), file].join(' → ')}  is a circle; give what they share a file of its own`);
		if (start >= 0 || done.has(file)) return;
		for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
		done.add(file);
	};
	for (const file of next.keys()) visit(file, []);
	return circles;
}

/** Complaints about imports of what is not there: types are checked elsewhere, but nobody else reads sheets before a build. */
export function checkTargets(imports: readonly Import[], isThere: (file: string) => boolean): Complaint[] {
	return imports.filter(({ to }) => !isThere(to)).map(({ from, to, line }) => `${from}:${line}  imports ${to}, which is not there`);
}

if (import.meta.main) {
	const imports = readImports('src');
	const code = imports.filter(({ from }) => !/\.(test|fixture)\.ts$/.test(from));
	const complaints = [...checkTargets(imports, existsSync), ...checkImports(code)];
	for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
	process.exitCode = complaints.length === 0 ? 0 : 1;
}
