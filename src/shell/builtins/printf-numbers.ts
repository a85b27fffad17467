export function floatText(value: number, letter: string, precision: number, keep: boolean): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'inf';
  const exponent = (text: string): string => text.replace(/e([-+])(\d)$/, 'e$10$2');
  switch (letter.toLowerCase()) {
    case 'e':
      return exponent(value.toExponential(precision));
    case 'f':
      return value.toFixed(precision);
    default: {
      const digits = precision === 0 ? 1 : precision;
      const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
      const scientific = power < -4 || power >= digits;
      const text = scientific ? value.toExponential(digits - 1) : value.toFixed(Math.max(0, digits - 1 - power));
      return exponent(keep ? text : text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, ''));
    }
  }
}
