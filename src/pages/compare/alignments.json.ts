import type { APIRoute } from 'astro';
import { readAlignedPairs } from '../../site/corpus/alignments.ts';

/** The coded groups of all pairs; the page of chosen clauses fetches it once it shows a clause. */
export const GET: APIRoute = () => Response.json(readAlignedPairs());
