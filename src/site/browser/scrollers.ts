/** Makes wide tables and pictures reachable by keyboard while, and only while, they scroll. */
export class Scrollers extends HTMLElement {
  connectedCallback(): void {
    const watch = new ResizeObserver((entries) => {
      for (const { target } of entries) if (target instanceof HTMLElement) this.#mark(target);
    });
    for (const wide of document.querySelectorAll('.sl-markdown-content table, .hb-picture .scroll'))
      watch.observe(wide);
  }

  #mark(element: HTMLElement): void {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
}
