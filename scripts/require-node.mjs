// Runs on any Node, so that one too old is told in words instead of by a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	process.stderr.write(
		`This is Node ${process.versions.node}; the scripts need 22.18 or newer. “npm ci” brings a current one along unless install scripts are off ` +
			'(--ignore-scripts, or ignore-scripts=true in an .npmrc). Either run “npm rebuild node --ignore-scripts=false”, or use Node 22.18 or newer.\n',
	);
	process.exit(1);
}
