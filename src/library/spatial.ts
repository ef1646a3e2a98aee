import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { coordinateFile, type Coordinate } from '../model/coordinate.ts';
import { layoutRoleFile, type LayoutRole } from '../model/layout-role.ts';

let roles: LayoutRole[] | undefined;
let coordinates: Coordinate[] | undefined;

/** What the two spatial layouts say of each city. @throws ZodError when the file breaks its schema */
export function readLayoutRoles(): LayoutRole[] {
	return (roles ??= layoutRoleFile.parse(parse(readFileSync('seeds/layout-roles.yaml', 'utf8'))));
}

/** Where the cities lie. @throws ZodError when the file breaks its schema */
export function readCoordinates(): Coordinate[] {
	return (coordinates ??= coordinateFile.parse(parse(readFileSync('seeds/coordinates.yaml', 'utf8'))));
}
