// Models iptables 1.8: how a rule that was typed is kept and printed.

/** A rule as `-S` prints it: addresses with their length, a protocol with its match. */
export function ruleText(words: readonly string[]): string {
  const out: string[] = [];
  let proto = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (['-s', '--source', '-d', '--destination'].includes(word)) {
      out.push(word.startsWith('-s') || word === '--source' ? '-s' : '-d', next.includes('/') ? next : `${next}/32`);
      at++;
    } else if (word === '-p' || word === '--protocol') {
      proto = next;
      out.push('-p', next);
      at++;
    } else if (['--dport', '--sport'].includes(word)) {
      if (!out.includes('-m') || out[out.indexOf('-m') + 1] !== proto) out.push('-m', proto);
      out.push(word, next);
      at++;
    } else out.push({ '--jump': '-j', '--in-interface': '-i', '--out-interface': '-o' }[word] ?? word);
  }
  return out.join(' ');
}
