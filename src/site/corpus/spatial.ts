import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { coordinateFile, type Coordinate } from '../../core/model/coordinate.ts';
import { railwayFile, type Railway } from '../../core/model/railway.ts';
import { wayPointFile, type WayPoint } from '../../core/model/way-point.ts';
import { layoutChangeFile, layoutElementFile, type LayoutElement } from '../../core/model/layout-element.ts';
import { layoutRoleFile, type LayoutRole } from '../../core/model/layout-role.ts';
import { layoutThemeFile, type LayoutTheme } from '../../core/model/layout-theme.ts';

let roles: LayoutRole[] | undefined;
let elements: LayoutElement[] | undefined;
let coordinates: Coordinate[] | undefined;
let themes: LayoutTheme[] | undefined;
let wayPoints: WayPoint[] | undefined;

/** What the two spatial layouts say of each city. @throws ZodError when the file breaks its schema */
export function readLayoutRoles(): LayoutRole[] {
	return (roles ??= layoutRoleFile.parse(parse(readFileSync('seeds/layout-roles.yaml', 'utf8'))));
}

/** What the two layouts are made of besides. @throws ZodError when the file breaks its schema */
export function readLayoutElements(): LayoutElement[] {
	return (elements ??= layoutElementFile.parse(parse(readFileSync('seeds/layout-elements.yaml', 'utf8'))));
}

/** What became of each city between the layouts. @throws ZodError when the file breaks its schema */
export function readLayoutChanges(): Record<string, string> {
	return layoutChangeFile.parse(parse(readFileSync('seeds/layout-changes.yaml', 'utf8')));
}

/** Where the cities lie. @throws ZodError when the file breaks its schema */
export function readCoordinates(): Coordinate[] {
	return (coordinates ??= coordinateFile.parse(parse(readFileSync('seeds/coordinates.yaml', 'utf8'))));
}

/** Where towns and cities beyond the eleven lie. @throws ZodError when the file breaks its schema */
export function readWayPoints(): WayPoint[] {
	return (wayPoints ??= wayPointFile.parse(parse(readFileSync('seeds/way-points.yaml', 'utf8'))));
}

/** The themes the documents lay out place by place. @throws ZodError when the file breaks its schema */
export function readLayoutThemes(): LayoutTheme[] {
	return (themes ??= layoutThemeFile.parse(parse(readFileSync('seeds/layout-themes.yaml', 'utf8'))));
}

/** The towns each railway passes. @throws ZodError when the file breaks its schema */
export function readRailways(): Railway[] {
	return railwayFile.parse(parse(readFileSync('seeds/railways.yaml', 'utf8')));
}
