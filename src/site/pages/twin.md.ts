/** The Markdown twin of every page, in the language it is written in: `/ja/volumes/volumes.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { parsePageId } from '../../book/languages.ts';
import type { Page } from '../../book/page.ts';
import { stepSource } from '../content/runbooks.ts';
import { type TextKey, translate } from '../content/texts.ts';
import { wiki } from '../content/wiki.ts';
import { markdownTwin } from '../markdown/twin.ts';
import { pictureTexts } from '../pictures/texts.ts';

const pictures = 'src/site/pictures';

/** The part of its texts' keys that a picture uses, by the component's name. */
function pictureNames(): ReadonlyMap<string, string> {
  const files = readdirSync(pictures).filter((file) => /^[A-Z]\w+\.astro$/.test(file));
  return new Map(
    files.flatMap((file): [string, string][] => {
      const name = /pictureTexts\(\s*'(\w+)'/.exec(readFileSync(`${pictures}/${file}`, 'utf8'))?.[1];
      return name === undefined ? [] : [[file.replace('.astro', ''), name]];
    }),
  );
}

function twinOf({ text, id, language, address }: Page, names: ReadonlyMap<string, string>): string {
  const slug = id.replace(/^runbooks\//, '');
  return markdownTwin(text, {
    address,
    step: (step) => stepSource(slug, step),
    picture: (component) => {
      const name = names.get(component);
      if (name === undefined) return undefined;
      const say = pictureTexts(name, undefined, language);
      return { title: say('title'), about: say('about') };
    },
    aside: (kind) => translate(language, `aside.${kind}` as TextKey),
  });
}

export function getStaticPaths() {
  const names = pictureNames();
  return wiki()
    .pages.filter(({ id, language }) => parsePageId(`${language}/${id}`))
    .map((page) => ({ params: { page: `${page.language}/${page.id}` }, props: { text: twinOf(page, names) } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
