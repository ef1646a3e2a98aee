import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { readSettings } from './scripts/settings.ts';
import { searchIndex } from './src/core/search/pagefind-integration.ts';

const { site, base } = readSettings(process.env);

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// No code samples; shiki's own inline styles would break the CSP.
	markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
	integrations: [mdx(), sitemap(), searchIndex()],
	security: {
		csp: {
			directives: ["default-src 'self'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"],
			scriptDirective: { resources: ["'self'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	devToolbar: { enabled: false },
	vite: {
		build: {
			assetsInlineLimit: 0,
			// Keeps light-dark() and nesting as written instead of lowering them to twice the size.
			cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
			// The script of every page stays one file, though other pages use parts of it: each part of its own would be a request.
			rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: /src\/site\/shell\/every-page\.ts$/ }] } } },
		},
	},
});
