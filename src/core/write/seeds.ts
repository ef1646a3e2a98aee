import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'astro/zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { documentMeta } from '../model/document.ts';
import { emendationFile } from '../model/emendation.ts';
import type { Seed } from './edition.ts';

/** Seeds read from a folder, and what is wrong with their metadata. */
export interface SeedFolder {
	seeds: Seed[];
	problems: { file: string; diagnostic: Diagnostic }[];
}

/**
 * Reads every `{id}.yaml` of a folder with its seed and emendations, in the order the metadata gives.
 * Invalid metadata is reported, not thrown.
 */
export function readSeeds(folder: string): SeedFolder {
	const problems: SeedFolder['problems'] = [];
	const seeds: Seed[] = [];
	const names = readdirSync(folder).filter((name) => /^[a-z]{2}-[a-z0-9-]+\.yaml$/.test(name));
	for (const name of names.sort()) {
		const meta = readYaml(join(folder, name), documentMeta, problems);
		if (!meta) continue;
		const emendationName = join(folder, `${meta.id}.emendations.yaml`);
		const emendations = readdirSync(folder).includes(`${meta.id}.emendations.yaml`)
			? readYaml(emendationName, emendationFile, problems)
			: [];
		const bytes = readBytes(join(folder, meta.seed_file), problems);
		if (emendations && bytes) seeds.push({ meta, bytes, emendations });
	}
	return { seeds: seeds.sort((a, b) => a.meta.order - b.meta.order), problems };
}

function readYaml<T extends z.ZodType>(file: string, schema: T, problems: SeedFolder['problems']): z.output<T> | undefined {
	let value: unknown;
	try {
		value = parseYaml(readFileSync(file, 'utf8'));
	} catch (error) {
		problems.push(invalid(file, error instanceof Error ? error.message : String(error)));
		return undefined;
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) problems.push(invalid(file, `${issue.path.join('.')}：${issue.message}`));
	return undefined;
}

function readBytes(file: string, problems: SeedFolder['problems']): Uint8Array | undefined {
	try {
		return readFileSync(file);
	} catch {
		problems.push({
			file,
			diagnostic: {
				rule: 'unreadable-file',
				severity: 'error',
				line: 1,
				column: 1,
				what: '读不到底本文件。',
				advice: '请核对元数据中的 seed_file。',
			},
		});
		return undefined;
	}
}

function invalid(file: string, reason: string): SeedFolder['problems'][number] {
	return {
		file,
		diagnostic: {
			rule: 'metadata-invalid',
			severity: 'error',
			line: 1,
			column: 1,
			what: `元数据不合规定：${reason}`,
			advice: '请对照 src/core/model/document.ts、src/core/model/emendation.ts 中各字段的说明修改。',
		},
	};
}
