/** awk as mawk and BusyBox run it; the expected text is what those printed. */
import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const CASES: readonly (readonly [command: string, stdout: string])[] = [
  ['printf "b 2\\na 10\\n" | awk \'{s += $2} END {print s, NR, s/NR}\'', '12 2 6\n'],
  [
    "awk 'BEGIN{print 1/3, 1e6, 100000*100000, 0.1+0.2, int(3.9), 7%3, 2^10}'",
    '0.333333 1000000 10000000000 0.3 3 1 1024\n',
  ],
  ["printf 'one\\nlonger line\\n' | awk 'length > 3'", 'longer line\n'],
  [
    'awk \'BEGIN{while (("echo x y" | getline l) > 0) print l; system("echo sys"); print "p" | "cat"}\'',
    'x y\nsys\np\n',
  ],
  ['awk \'BEGIN{OFS="-";$0="a b c";$1=$1;print;$5="e";print NF;print}\'', 'a-b-c\n5\na-b-c--e\n'],
  ['awk \'BEGIN{printf "%05.2f|%-5s|%c|%x\\n", 3.14159, "ab", 65, 255}\'', '03.14|ab   |A|ff\n'],
  ["awk 'function f(n) {return n < 2 ? 1 : n * f(n - 1)} BEGIN {print f(10)}'", '3628800\n'],
  ['echo a:b:c | awk -F: -v OFS=, \'{$2="x"; print; print $NF}\'', 'a,x,c\nc\n'],
  ['awk \'BEGIN{s="aXbXc"; print gsub(/X/,"[&]",s), s}\'', '2 a[X]b[X]c\n'],
  ["awk 'BEGIN{exit 3}'; echo $?", '3\n'],
];

test.each(CASES)('%s', async (command, stdout) => {
  const session = (await createMachine('docker-28.5')).openSession();
  expect(await session.run(command)).toMatchObject({ stdout, stderr: '' });
  session.close();
});
