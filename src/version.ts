import compiled from './rules/compiled.json' with { type: 'json' }

/** The release; the build writes it beside the rules it compiles. */
export const VERSION: string = compiled.version
