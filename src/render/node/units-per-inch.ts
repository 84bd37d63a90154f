/** Units of a drawing to an inch on paper: 1240 units are the 297 mm of A4 landscape. */
export const unitsPerInch = 1240 / (297 / 25.4);
