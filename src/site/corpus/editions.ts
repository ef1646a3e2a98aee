import { editionFile } from '../../core/model/edition.ts';
import { readerOf } from './reader.ts';

/** Editions, newest first. */
export const readEditions = readerOf('content/editions.yaml', editionFile);
