/** The edge between terminal and panel: dragged, or moved with the arrow keys. The height is `--panel-height` on `area`. */

const STEP = 5;
const LEAST = 15;
const MOST = 75;

export function movableEdge(edge: HTMLElement, area: HTMLElement): void {
  let percent = 42;
  edge.tabIndex = 0;
  edge.role = 'separator';
  edge.ariaOrientation = 'horizontal';
  edge.ariaLabel = edge.dataset.label ?? null;
  edge.setAttribute('aria-valuemin', String(LEAST));
  edge.setAttribute('aria-valuemax', String(MOST));
  const set = (next: number): void => {
    percent = Math.round(Math.min(MOST, Math.max(LEAST, next)));
    edge.setAttribute('aria-valuenow', String(percent));
    area.style.setProperty('--panel-height', `${percent}%`);
  };
  set(percent);

  edge.addEventListener('keydown', (event) => {
    const moves: Partial<Record<string, number>> = {
      ArrowUp: percent + STEP,
      ArrowDown: percent - STEP,
      Home: MOST,
      End: LEAST,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  });
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const { bottom, height } = area.getBoundingClientRect();
    set(((bottom - event.clientY) / height) * 100);
  });
}
