import { dutiesOf, walk } from '../../core/model/clause.ts';
import { changes, comparabilities } from '../../core/model/lineage.ts';
import { numeralClasses } from '../../core/model/numeral.ts';
import { bases, comparators, targetKinds } from '../../core/model/target.ts';
import { compareAllAlignments, compareAllCodings } from './agreement.ts';
import { describeAgreement, percent, tabulateAgreement, type AgreementTables } from './agreement-tables.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { basisMeanings, changeMeanings, comparabilityMeanings, comparatorMeanings, kindMeanings } from './code-meanings.ts';
import { listDocuments } from '../corpus/documents.ts';
import { listTargets } from '../corpus/fact-rows.ts';
import { readFacts, readLineages } from '../corpus/facts.ts';
import { documentPath, href } from '../corpus/href.ts';
import { classNotes } from '../numbers/numbers-page.ts';
import { readSectorTable } from '../corpus/tables.ts';
import { basisNames, changeNames, comparabilityNames, comparatorNames, kindNames } from '../corpus/target-words.ts';

/** A code with its meaning and how often it was given. */
export interface CodeRow {
	code: string;
	name: string;
	meaning: string;
	count: number;
}

/** Everything the method page shows. */
export interface MethodPage {
	/** What was coded in each document; the last line is the sum. */
	coverage: { name: string; href: string | undefined; figures: number[] }[];
	kinds: CodeRow[];
	bases: CodeRow[];
	/** With the words the documents print, each with how often. */
	comparators: (CodeRow & { words: { word: string; count: number }[] })[];
	numerals: CodeRow[];
	comparabilities: CodeRow[];
	changes: CodeRow[];
	targets: number;
	inferred: number;
	agreement: AgreementTables | null;
	sectors: number;
	/** What the agreement says, one sentence. */
	finding: string;
	/** What stands out in the tables of agreement. */
	reading: string;
}

/** Collects the method page. */
export async function getMethodPage(): Promise<MethodPage> {
	const targets = await listTargets();
	const facts = await readFacts();
	const lineages = readLineages();
	const record = await compareAllCodings();
	const alignments = compareAllAlignments();
	const numerals = facts.flatMap((document) => document.numerals);
	return {
		coverage: await listCoverage(),
		kinds: countCodes(targetKinds, notesOf(kindNames, kindMeanings), targets, ({ kind }) => kind),
		bases: countCodes(bases, notesOf(basisNames, basisMeanings), targets, ({ basis }) => basis),
		comparators: countCodes(comparators, notesOf(comparatorNames, comparatorMeanings), targets, ({ comparator }) => comparator).map(
			(row) => ({
				...row,
				words: countWords(targets.filter(({ comparator }) => comparator === row.code).map(({ worded }) => worded)),
			}),
		),
		numerals: countCodes(numeralClasses, classNotes, numerals, (numeral) => numeral.class).map((row) => ({
			...row,
			meaning: `${row.meaning}。`,
		})),
		comparabilities: countCodes(
			comparabilities,
			notesOf(comparabilityNames, comparabilityMeanings),
			lineages,
			({ comparable }) => comparable,
		),
		changes: countCodes(changes, notesOf(changeNames, changeMeanings), lineages, ({ change }) => change),
		targets: targets.length,
		inferred: targets.filter(({ period_inferred }) => period_inferred).length,
		agreement: record && tabulateAgreement(record, alignments),
		finding: record
			? `两次各自编码，${record.between.numerals.units}个数字归类相同的占${percent(record.between.numerals)}，指标值找得相同的占${percent(record.between.targets)}；编码与校读都出自AI语言模型，尚无专家复核。`
			: '编码与校读都出自AI语言模型，尚无专家复核。',
		sectors: readSectorTable().length,
		reading: record ? describeAgreement(record, alignments) : '现有文件没有两次编码的记录。',
	};
}

async function listCoverage(): Promise<MethodPage['coverage']> {
	const rows: MethodPage['coverage'] = [];
	for (const { document, targets, numerals, sectors, mentions } of await readFacts()) {
		const meta = (await listDocuments()).find(({ id }) => id === document);
		const clauses = [...walk(readClauses(document))].map(([clause]) => clause);
		const duties = clauses.flatMap(dutiesOf).length;
		const figures = [clauses.length, Object.keys(sectors).length, numerals.length, targets.length, mentions.length, duties];
		rows.push({ name: meta?.short_title ?? document, href: href(documentPath(document)), figures });
	}
	const sums = rows[0]?.figures.map((_, column) => rows.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0)) ?? [];
	return [...rows, { name: '合计', href: undefined, figures: sums }];
}

/** Joins names and meanings of codes. */
function notesOf<Code extends string>(
	names: { readonly [code in Code]: string },
	meanings: { readonly [code in Code]: string },
): Record<Code, { name: string; meaning: string }> {
	const codes = Object.keys(names) as Code[];
	return Object.fromEntries(codes.map((code) => [code, { name: names[code], meaning: meanings[code] }])) as Record<
		Code,
		{ name: string; meaning: string }
	>;
}

function countCodes<Code extends string, Row>(
	codes: readonly Code[],
	notes: Record<Code, { name: string; meaning: string }>,
	rows: readonly Row[],
	codeOf: (row: Row) => Code,
): CodeRow[] {
	return codes.map((code) => ({ code, ...notes[code], count: rows.filter((row) => codeOf(row) === code).length }));
}

function countWords(words: readonly string[]): { word: string; count: number }[] {
	return [...Map.groupBy(words, (word) => word)].map(([word, list]) => ({ word, count: list.length })).sort((a, b) => b.count - a.count);
}
