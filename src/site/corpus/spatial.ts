import { coordinateFile } from '../../core/model/coordinate.ts';
import { layoutChangeFile, layoutElementFile } from '../../core/model/layout-element.ts';
import { layoutRoleFile } from '../../core/model/layout-role.ts';
import { layoutThemeFile } from '../../core/model/layout-theme.ts';
import { railwayFile } from '../../core/model/railway.ts';
import { wayPointFile } from '../../core/model/way-point.ts';
import { readerOf } from './reader.ts';

/** What the two spatial layouts say of each city. */
export const readLayoutRoles = readerOf('seeds/layout-roles.yaml', layoutRoleFile);

/** What the two layouts are made of besides. */
export const readLayoutElements = readerOf('seeds/layout-elements.yaml', layoutElementFile);

/** What became of each city between the layouts. */
export const readLayoutChanges = readerOf('seeds/layout-changes.yaml', layoutChangeFile);

/** Where the cities lie. */
export const readCoordinates = readerOf('seeds/coordinates.yaml', coordinateFile);

/** Where towns and cities beyond the eleven lie. */
export const readWayPoints = readerOf('seeds/way-points.yaml', wayPointFile);

/** The themes the documents lay out place by place. */
export const readLayoutThemes = readerOf('seeds/layout-themes.yaml', layoutThemeFile);

/** The towns each railway passes. */
export const readRailways = readerOf('seeds/railways.yaml', railwayFile);
