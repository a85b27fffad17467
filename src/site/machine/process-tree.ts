/** The processes, drawn as a tree from PID 1 down to those inside containers. */
import type { HostState } from '../../machine/state/host-state.ts';
import { shortened } from '../../machine/trace/render.ts';
import { element } from '../browser/element.ts';
import { type Gathered, type ProcessNode, planProcesses } from './process-plan.ts';
import { type Drawing, thingButton } from './thing.ts';

/** Without the folder of the program, and with short ids. */
const inShort = (command: string): string => shortened(command).replace(/^\/\S*\//, '');

/** @param unfolded keys of the gathered processes that the reader has unfolded */
export function drawProcesses(drawing: Drawing, state: HostState, unfolded: ReadonlySet<string>): HTMLElement[] {
  const roots = planProcesses(state.processes);
  if (roots.length === 0) return [element('p', 'empty', drawing.say('noProcesses'))];
  const names = new Map(state.containers.map(({ id, name }) => [id, name]));
  const branch = (nodes: ProcessNode['children']): HTMLElement =>
    element('ul', '', ...nodes.map((node) => ('members' in node ? gathered(node) : leaf(node))));

  const leaf = ({ process, children }: ProcessNode): HTMLElement => {
    const { pid, role, command, container, innerPid } = process;
    const name = container === undefined ? undefined : names.get(container);
    const code = element('code', '', role === 'container' ? command : inShort(command));
    code.title = command;
    const line = element(
      'span',
      'line',
      element('span', 'pid', `${pid}`),
      element('span', `role ${role}`, drawing.say(`role.${role}`)),
      code,
      ...(innerPid === undefined ? [] : [element('small', '', drawing.say('inside', { pid: innerPid }))]),
    );
    // Below a shim the name would only be said again.
    if (role === 'shim' && container !== undefined && name !== undefined)
      line.append(
        thingButton({ ...drawing, marks: new Map() }, { kind: 'container', id: container, name }, 'of', name),
      );
    const item = element('li', role, line, ...(children.length > 0 ? [branch(children)] : []));
    item.dataset.move = `process ${pid}`;
    return item;
  };

  const gathered = ({ role, members }: Gathered): HTMLElement => {
    const program = members[0]?.process.command.split(' ')[0]?.split('/').at(-1) ?? role;
    const key = `gathered ${members[0]?.process.parent} ${role}`;
    const summary = element('summary', '', drawing.say('gathered', { role: program, count: members.length }));
    summary.dataset.key = key;
    const fold = element('details', '', summary, branch(members));
    fold.open = unfolded.has(key);
    fold.dataset.unfolds = key;
    return element('li', `gathered ${role}`, fold);
  };
  return [element('div', 'tree', branch(roots))];
}
