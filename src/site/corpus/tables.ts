import { indicatorFile } from '../../core/model/indicator.ts';
import { placeFile } from '../../core/model/place.ts';
import { sectorFile } from '../../core/model/sector.ts';
import { termFile } from '../../core/model/term.ts';
import { readerOf } from './reader.ts';

/** The taxonomy of sectors in its order. */
export const readSectorTable = readerOf('seeds/sectors.yaml', sectorFile);

/** The gazetteer: cities first, then by kind. */
export const readPlaceTable = readerOf('seeds/places.yaml', placeFile);

/** The indicators of all targets. */
export const readIndicatorTable = readerOf('seeds/indicators.yaml', indicatorFile);

/** The words whose coming and going is followed, in the order of their file. */
export const readTermTable = readerOf('seeds/terms.yaml', termFile);
