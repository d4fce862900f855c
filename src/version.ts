import compiled from './rules/compiled.json' with { type: 'json' }

/** The release; the build writes it beside the rules it compiles. */
export const VERSION: string = compiled.version

/** The release and the rules in it, as `--version` says them: a report is repeated with the same two. */
export const RELEASE = `${VERSION} (rules ${compiled.hash})`
