/** Whether digits pass the Luhn check (ISO/IEC 7812-1 annex B). */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether ten digits pass the check of NHS and CHI numbers (modulus 11, NHS Data Dictionary); repeated digits never do. */
export function isNhsValid(digits: string): boolean {
  const check = (11 - (sumWeighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === Number(digits[9]) && !/^(\d)\1{9}$/.test(digits);
}

/** Whether the first of ten digits is the check digit of a unique taxpayer reference (modulus 11). */
export function isUtrValid(digits: string): boolean {
  return '21987654321'[sumWeighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];
}

/** Whether nine digits are a VAT number by either of HMRC's two checks (modulus 97, and 97 less 55). */
export function isVatValid(digits: string): boolean {
  const sum = sumWeighted(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return (sum === 0 || sum === 42) && !/^0{7}/.test(digits);
}

/** Whether upper case letters and digits pass the IBAN check (ISO 13616, modulus 97). */
export function isIbanValid(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function sumWeighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
