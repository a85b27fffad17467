import { describe, expect, it } from 'vitest';
import { readFix } from '../../../src/command/why/page-fix.ts';

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

\`\`\`sh not-run=yours
docker stop <holder>
docker start <name>
\`\`\`

\`\`\`yaml
later: true
\`\`\`

## Sources
`;

describe('the fix of an error page', () => {
  it('is the description and the blocks under the heading for the fix', () => {
    expect(readFix(PAGE)).toEqual({
      summary: 'Stop the other container.',
      blocks: [
        { language: 'sh', lines: ['docker stop <holder>', 'docker start <name>'] },
        { language: 'yaml', lines: ['later: true'] },
      ],
    });
  });
  it('is found in Japanese pages', () => expect(readFix(PAGE.replace('## Fix it', '## 直す')).blocks).toHaveLength(2));
  it('is nothing where the page has none', () => {
    expect(readFix('---\ntitle: T\n---\n## Fix it\n\nWords.\n\n## Sources\n\n```sh\nx\n```\n')).toEqual({
      summary: undefined,
      blocks: [],
    });
  });
});
