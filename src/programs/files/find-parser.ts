// Models findutils find/parser.c: from words to an expression.
import type { InodeType } from '../../host/fs/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import { Failure, type Run } from '../applet/applet.ts';
import { BadOption } from '../applet/options.ts';
import { fnmatch } from '../text/fnmatch.ts';
import type { FindAction } from './find-actions.ts';
import type { Expression, FindEntry, FindPlan } from './find-expression.ts';
import { ageTest, compare, permissionTest, sizeTest } from './find-tests.ts';

const TYPES: Readonly<Record<string, InodeType>> = {
  f: 'file',
  d: 'dir',
  l: 'symlink',
  c: 'char',
  b: 'block',
  p: 'fifo',
  s: 'socket',
};

/** Parses everything after the starting points. Throws `Failure` with find's own words. */
export function parseFind(run: Run, words: readonly string[]): FindPlan {
  const parser = new Parser(run, words);
  const expression = parser.whole();
  const print: Expression = { kind: 'action', action: { kind: 'print', end: '\n' } };
  const full: Expression = !expression
    ? print
    : parser.hasAction
      ? expression
      : { kind: 'and', left: expression, right: print };
  return { expression: full, maxDepth: parser.maxDepth, minDepth: parser.minDepth, depthFirst: parser.depthFirst };
}

class Parser {
  readonly #run: Run;
  readonly #words: readonly string[];
  #at = 0;
  maxDepth = Number.POSITIVE_INFINITY;
  minDepth = 0;
  depthFirst = false;
  hasAction = false;

  constructor(run: Run, words: readonly string[]) {
    this.#run = run;
    this.#words = words;
  }

  whole(): Expression | undefined {
    if (this.#words.length === 0) return undefined;
    const expression = this.#comma();
    const rest = this.#words[this.#at];
    if (rest !== undefined) this.#unknown(rest);
    return expression;
  }

  #comma(): Expression {
    let left = this.#or();
    while (this.#accept(',')) left = { kind: 'comma', left, right: this.#or() };
    return left;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#accept('-o', '-or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    for (;;) {
      const next = this.#words[this.#at];
      if (next === undefined || [')', '-o', '-or', ','].includes(next)) return left;
      this.#accept('-a', '-and');
      left = { kind: 'and', left, right: this.#not() };
    }
  }

  #not(): Expression {
    if (this.#accept('!', '-not')) return { kind: 'not', of: this.#not() };
    if (this.#accept('(')) {
      const inner = this.#comma();
      if (!this.#accept(')'))
        throw new Failure(
          this.#run.busybox
            ? 'unrecognized: ('
            : `invalid expression; I was expecting to find a ')' somewhere but did not see one.`,
        );
      return inner;
    }
    return this.#primary();
  }

  #accept(...words: string[]): boolean {
    if (!words.includes(this.#words[this.#at] ?? '\0')) return false;
    this.#at++;
    return true;
  }

  #value(name: string): string {
    const value = this.#words[this.#at++];
    if (value === undefined)
      throw new Failure(
        this.#run.busybox ? `option requires an argument: '${name}'` : `missing argument to \`${name}'`,
      );
    return value;
  }

  #unknown(word: string): never {
    if (this.#run.busybox) throw new BadOption(`unrecognized: ${word}`);
    throw new Failure(
      word.startsWith('-') ? `unknown predicate \`${word}'` : `paths must precede expression: \`${word}'`,
    );
  }

  #primary(): Expression {
    const word = this.#words[this.#at++];
    if (word === undefined) throw new Failure('invalid expression');
    const test = (check: (entry: FindEntry) => boolean): Expression => ({ kind: 'test', test: check });
    const action = (what: FindAction): Expression => {
      this.hasAction = true;
      return { kind: 'action', action: what };
    };
    switch (word) {
      case '-name':
      case '-iname': {
        const glob = this.#value(word);
        return test((entry) => fnmatch(glob, entry.name, word === '-iname'));
      }
      case '-path':
      case '-wholename':
      case '-ipath': {
        const glob = this.#value(word);
        return test((entry) => fnmatch(glob, entry.path, word === '-ipath'));
      }
      case '-regex': {
        const regex = new RegExp(`^(?:${this.#value(word)})$`);
        return test((entry) => regex.test(entry.path));
      }
      case '-type': {
        const letters = this.#value(word);
        const types = letters.split(',').map((letter) => TYPES[letter]);
        if (types.includes(undefined))
          throw new Failure(this.#run.busybox ? `bad arg type: ${letters}` : `Unknown argument to -type: ${letters}`);
        return test((entry) => types.includes(entry.stat.type));
      }
      case '-maxdepth':
        this.maxDepth = Number(this.#value(word));
        return test(() => true);
      case '-mindepth':
        this.minDepth = Number(this.#value(word));
        return test(() => true);
      case '-depth':
        this.depthFirst = true;
        return test(() => true);
      case '-xdev':
      case '-mount':
      case '-noleaf':
        return test(() => true);
      case '-true':
        return test(() => true);
      case '-false':
        return test(() => false);
      case '-size':
        return test(sizeTest(this.#run, this.#value(word)));
      case '-empty':
        return test((entry) =>
          entry.stat.type === 'dir'
            ? this.#run.files.readdir(entry.path).length === 0
            : entry.stat.type === 'file' && entry.stat.size === 0,
        );
      case '-mtime':
      case '-atime':
      case '-ctime':
      case '-mmin':
        return test(ageTest(this.#run, word, this.#value(word)));
      case '-newer': {
        const than = this.#run.files.stat(this.#value(word)).mtime;
        return test((entry) => entry.stat.mtime > than);
      }
      case '-perm':
        return test(permissionTest(this.#run, this.#value(word)));
      case '-user': {
        const name = this.#value(word);
        const uid = findUser(this.#run.proc, name)?.uid ?? Number(name);
        return test((entry) => entry.stat.uid === uid);
      }
      case '-group': {
        const name = this.#value(word);
        const gid = findGroup(this.#run.proc, name)?.gid ?? Number(name);
        return test((entry) => entry.stat.gid === gid);
      }
      case '-executable':
        return test((entry) => this.#run.files.access(entry.path, 'execute'));
      case '-links': {
        const wanted = compare(this.#value(word));
        return test((entry) => wanted(entry.stat.nlink));
      }
      case '-inum': {
        const wanted = compare(this.#value(word));
        return test((entry) => wanted(entry.stat.ino));
      }
      case '-prune':
        return { kind: 'prune' };
      case '-print':
        return action({ kind: 'print', end: '\n' });
      case '-print0':
        return action({ kind: 'print', end: '\0' });
      case '-printf':
        return action({ kind: 'printf', format: this.#value(word) });
      case '-ls':
        return action({ kind: 'ls' });
      case '-delete':
        this.depthFirst = true;
        return action({ kind: 'delete' });
      case '-quit':
        return action({ kind: 'quit' });
      case '-exec':
      case '-ok':
      case '-execdir':
        return action(this.#exec(word));
      default:
        return this.#unknown(word);
    }
  }

  #exec(word: string): FindAction {
    const argv: string[] = [];
    for (;;) {
      const next = this.#words[this.#at++];
      if (next === undefined)
        throw new Failure(
          this.#run.busybox ? `option requires an argument: '${word}'` : `missing argument to \`${word}'`,
        );
      if (next === ';') return { kind: 'exec', argv, many: false };
      if (next === '+' && argv[argv.length - 1] === '{}') return { kind: 'exec', argv: argv.slice(0, -1), many: true };
      argv.push(next);
    }
  }
}
