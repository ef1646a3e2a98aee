/** Path of a sector's page. */
export function sectorPath(id: string): string {
	return `sectors/${id}/`;
}
