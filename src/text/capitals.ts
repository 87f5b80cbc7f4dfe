/** Whether a code unit is a capital of the languages that write names with capitals: A to Z, À to Þ. */
export const isUpper = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde)
