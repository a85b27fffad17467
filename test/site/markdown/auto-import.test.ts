import { expect, test } from 'vitest';
import { withImports } from '../../../src/site/markdown/auto-import.ts';

const components = new Map([['RunSteps', '/p/RunSteps.astro']]);

test('a component that is used gets its import below the text', () => {
  expect(withImports('# A\n\n<RunSteps />\n', components)).toBe(
    '# A\n\n<RunSteps />\n\nimport RunSteps from "/p/RunSteps.astro";\n',
  );
});

test('a component that is put into the page by other means gets its import too', () => {
  expect(withImports('# A\n', components, ['RunSteps'])).toBe('# A\n\nimport RunSteps from "/p/RunSteps.astro";\n');
});

test.each([['# A\n'], ["import RunSteps from '@pictures/RunSteps.astro';\n\n<RunSteps />\n"], ['<RunStepsOther />\n']])(
  'nothing is added to %j',
  (source) => {
    expect(withImports(source, components)).toBe(source);
  },
);
