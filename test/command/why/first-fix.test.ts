import { describe, expect, it } from 'vitest';
import { firstFix } from '../../../src/command/why/first-fix.ts';

const PAGE = `---
title: T
description: Stop the other container.
---

## What it looks like

\`\`\`text
no
\`\`\`

## Fix it

If it may stop:

\`\`\`sh
docker stop <holder>
docker start <name>
\`\`\`

\`\`\`sh
later
\`\`\`

## Sources
`;

describe('the first fix of an error page', () => {
  it('is the description and the first commands under the heading for the fix', () => {
    expect(firstFix(PAGE)).toEqual({
      summary: 'Stop the other container.',
      commands: ['docker stop <holder>', 'docker start <name>'],
      language: 'sh',
    });
  });
  it('is found in Japanese pages', () =>
    expect(firstFix(PAGE.replace('## Fix it', '## 直す')).commands).toHaveLength(2));
  it('is nothing where the page has none', () => {
    expect(firstFix('---\ntitle: T\n---\n## Fix it\n\nWords.\n\n## Sources\n\n```sh\nx\n```\n')).toEqual({
      summary: undefined,
      commands: [],
      language: '',
    });
  });
});
