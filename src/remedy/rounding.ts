/** Values as one types them: fewer digits, always to the safe side. */
export const down = (value: number, digits = 2): number => Math.floor(value * 10 ** digits + 1e-9) / 10 ** digits
export const up = (value: number, digits = 2): number => Math.ceil(value * 10 ** digits - 1e-9) / 10 ** digits
export const powerBelow = (value: number): number => 2 ** Math.floor(Math.log2(value))
