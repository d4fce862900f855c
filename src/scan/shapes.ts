/** Bytes of an entry of the table of shapes (kernel/shape.ts). */
const SHAPE = 48
/** All of them. */
export const SHAPES = 513 * SHAPE
