/** What is mounted into containers, drawn: crates below a ship, and those ashore that nobody uses. */
import type { VolumeFacts } from '../../machine/state/host-state.ts';
import { element } from '../browser/element.ts';
import type { Cargo } from './harbour-plan.ts';
import { icon } from './icons.ts';
import { type Drawing, thingButton } from './thing.ts';
import { sizeText } from './words.ts';

/** A mount: what, where to, and what is special about it. */
export function crate(drawing: Drawing, { mount, volume, sharedWith }: Cargo): HTMLElement {
  const { say } = drawing;
  const notes = [
    ...(volume?.size === undefined ? [] : [sizeText(volume.size)]),
    ...(mount.writable ? [] : [say('readOnly')]),
    ...(sharedWith.length > 0 ? [say('alsoIn', { names: sharedWith.join(', ') })] : []),
  ];
  const where = element(
    'span',
    'where',
    mount.destination,
    ...(notes.length > 0 ? [element('small', '', ` ${notes.join(' · ')}`)] : []),
  );
  const what = volume
    ? volumeButton(drawing, volume)
    : element(
        'span',
        'crate',
        icon(mount.type === 'tmpfs' ? 'tmpfs' : 'bind'),
        mount.type === 'tmpfs' ? say('tmpfs') : say('bind', { path: mount.source }),
      );
  return element('li', '', what, where);
}

function volumeButton(drawing: Drawing, { name, anonymous }: VolumeFacts): HTMLButtonElement {
  const shown = anonymous && name.length === 64 ? `${drawing.say('anonymous')} ${name.slice(0, 6)}` : name;
  return thingButton(drawing, { kind: 'volume', id: name, name }, 'crate', icon('volume'), element('span', '', shown));
}

/** Volumes without a container, with their sizes. */
export const ashore = (drawing: Drawing, volumes: readonly VolumeFacts[]): HTMLElement =>
  element(
    'div',
    'ashore',
    element('h4', '', drawing.say('ashore')),
    element(
      'ul',
      '',
      ...volumes.map((volume) =>
        element(
          'li',
          '',
          volumeButton(drawing, volume),
          element('small', '', volume.size === undefined ? '' : sizeText(volume.size)),
        ),
      ),
    ),
  );
