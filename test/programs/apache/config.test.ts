import { describe, expect, test } from 'vitest';
import { ApacheConfigError, parseApacheConfig } from '../../../src/programs/apache/config.ts';

const parse = (text: string) => parseApacheConfig(text, '/usr/local/apache2/conf/httpd.conf', () => []);

describe('what httpd.conf says', () => {
  test('ports, root and names', () => {
    const config = parse(
      'Listen 8080\nServerName www.example.com\nDocumentRoot "/srv/www/"\nAlias /img /srv/img\nRedirect permanent /old /new\n',
    );
    expect(config).toMatchObject({
      listen: [{ ip: '::', port: 8080 }],
      serverName: 'www.example.com',
      documentRoot: '/srv/www',
      aliases: [['/img', '/srv/img']],
      redirects: [{ status: 301, from: '/old', to: '/new' }],
    });
  });

  test.each([
    [
      'Listen 80\nListne 81',
      2,
      "Invalid command 'Listne', perhaps misspelled or defined by a module not included in the server configuration",
    ],
    ['<Directory />\n', 2, '<directory> was not closed.'],
    ['</Files>', 1, '</Files> without matching <Files> section'],
    ['Listen here', 1, 'Port must be specified'],
  ])('%j is refused', (text, line, message) => {
    try {
      parse(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ApacheConfigError);
      expect(error).toMatchObject({ line, message });
    }
  });
});
