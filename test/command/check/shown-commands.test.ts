import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/book/page.ts';
import { checkShownCommands, shownCommands } from '../../../src/command/check/shown-commands.ts';

const page = (block: string) =>
  readPage({ name: 'content/docs/en/a/b.mdx', text: `---\ntitle: T\n---\n\`\`\`sh not-run=yours\n${block}\n\`\`\`\n` });

describe('docker commands that are shown and not run', () => {
  it.each<[string, string, string[]]>([
    ['alone', 'docker ps -a', ['5: ps -a']],
    ['as root', 'sudo DOCKER_HOST=x docker ps', ['5: ps']],
    ['in a pipeline and a list', 'docker ps | head && docker rm x; ls', ['5: ps', '5: rm x']],
    ['over several lines', 'ls\ndocker run \\\n  -d \\\n  nginx\ndocker ps', ['6: run -d nginx', '9: ps']],
    ['with what is quoted in one piece', 'docker run busybox sh -c "a | b"', ['5: run busybox sh -c "a | b"']],
    ['with placeholders', 'docker rm <a container>', ['5: rm <a container>']],
    ['not in comments', '# docker ps\nls # docker rm', []],
    ['not as an argument', 'systemctl restart docker', []],
  ])('are found %s', (_, block, expected) =>
    expect(shownCommands(page(block)).map(({ line, words }) => `${line}: ${words.join(' ')}`)).toEqual(expected),
  );

  it("are held to docker's own help", async () => {
    const wrong = [
      ['docker run -it --rm -p8080:80 --name x nginx --no-flag-of-docker', undefined],
      ['docker service create --name x nginx', undefined],
      ['docker compose -f a.yaml up -d', undefined],
      ['docker compose exec -T web true', undefined],
      ['docker exec -it web ls --all', undefined],
      ['docker iamge prune', 'there is no docker iamge'],
      ['docker volume rm --all', 'docker volume rm has no --all'],
      ['docker ps -Z', 'docker ps has no -Z'],
      ['docker compose stat', 'there is no docker compose stat'],
    ] as const;
    const findings = await checkShownCommands(wrong.map(([block]) => page(block)));
    expect(findings.map(({ problem }) => problem.message)).toEqual(wrong.flatMap(([, message]) => message ?? []));
  });
});
