// The values of arithmetic: 64-bit integers, C's operators, numbers in any base.

/** As a 64-bit integer overflows. */
export const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

export const truth = (value: boolean): bigint => (value ? 1n : 0n);

/** Bad syntax (`what` as bash says it) or a division by zero. */
export class ArithmeticError {
  readonly expression: string;
  readonly token: string;
  readonly what: string;
  constructor(expression: string, token: string, what: string) {
    this.expression = expression;
    this.token = token;
    this.what = what;
  }
}

/** By squaring, so that a huge exponent costs no more than its digits. */
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let factor = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = wrap(result * factor);
    factor = wrap(factor * factor);
  }
  return result;
}

export function operate(
  operator: string,
  left: bigint,
  right: bigint,
  text: string,
  token: { readonly text: string; readonly pos: number },
): bigint {
  switch (operator) {
    case '+':
      return wrap(left + right);
    case '-':
      return wrap(left - right);
    case '*':
      return wrap(left * right);
    case '/':
    case '%': {
      const rest = text.slice(token.pos + token.text.length).trimStart();
      if (right === 0n) throw new ArithmeticError(text, rest, 'division by 0');
      return wrap(operator === '/' ? left / right : left % right);
    }
    case '**':
      if (right < 0n) throw new ArithmeticError(text, text.slice(token.pos + 2), 'exponent less than 0');
      return power(left, right);
    case '<<':
      return wrap(left << (right & 63n));
    case '>>':
      return left >> (right & 63n);
    case '<':
      return truth(left < right);
    case '>':
      return truth(left > right);
    case '<=':
      return truth(left <= right);
    case '>=':
      return truth(left >= right);
    case '==':
      return truth(left === right);
    case '!=':
      return truth(left !== right);
    case '&':
      return left & right;
    case '|':
      return left | right;
    default:
      return left ^ right;
  }
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_';

export function parseNumber(number: string, text: string, pos: number): bigint {
  const [, base, digits = ''] = /^(\d+)#(.*)$/.exec(number) ?? [];
  if (base !== undefined) return inBase(Number(base), digits, text, number);
  if (/^0[xX]/.test(number)) return wrap(BigInt(number));
  if (/^0\d/.test(number)) return inBase(8, number.slice(1), text, number);
  if (!/^\d+$/.test(number)) throw new ArithmeticError(text, text.slice(pos), 'value too great for base');
  return wrap(BigInt(number));
}

function inBase(base: number, digits: string, text: string, number: string): bigint {
  if (base < 2 || base > 64) throw new ArithmeticError(text, number, 'invalid arithmetic base');
  let value = 0n;
  for (const char of digits) {
    const digit = DIGITS.indexOf(base <= 36 ? char.toLowerCase() : char);
    if (digit < 0 || digit >= base) throw new ArithmeticError(text, number, 'value too great for base');
    value = value * BigInt(base) + BigInt(digit);
  }
  return wrap(value);
}
