import{l as e,r as t,s as n}from"./openpgp-C0Ti-zBq.js";import{Nr as r}from"./worker-BBzDgWuT.js";import{i,n as a,o,r as s}from"./stdio-dXGtlFyZ.js";import{n as c,r as l,t as u}from"./keyserver-CJgq94H0.js";import{i as d,n as f,t as p}from"./verify-e6Z1CPBv.js";async function m(e,t){let n=d(e),o=e=>r(n,e)>=0;if(o(`2.3`)||o(`1.9`))return i(e,`Warning: apt-key is deprecated. Manage keyring files in trusted.gpg.d instead (see apt-key(8)).
`);!a(e,1)&&t!==`adv`&&await i(e,`Warning: apt-key output should not be parsed (stdout is not a terminal)
`)}const h=(t,n)=>t.files.exists(n)?e(t.files.readFile(n))??[]:[];async function g(e){for(let t of f(e.files)){let n=h(e,t);n.length!==0&&await s(e,`${t}\n${`-`.repeat(t.length)}\n${c(n,{print:l,trust:`[ unknown]`})}\n`)}return 0}async function _(t,n){if(t.cred.uid!==0)return await i(t,`E: This command can only be used by root.
`),1;if(n!==`-`&&!t.files.exists(n))return await i(t,`gpg: can't open '${n}': No such file or directory\n`),2;let r=e(n===`-`?await o(t):t.files.readFile(n));return r?(v(t,r),await s(t,`OK
`),0):(await i(t,`gpg: no valid OpenPGP data found.
`),2)}function v(e,n){let r=h(e,p).filter(e=>!n.some(t=>t.fingerprint===e.fingerprint));e.files.writeFile(p,t([...r,...n]),{mode:420})}async function y(e,n){for(let r of f(e.files)){let i=h(e,r),a=i.filter(({fingerprint:e})=>!n.some(t=>e.endsWith(t.replace(/^0x|\s/g,``).toUpperCase())));a.length!==i.length&&(a.length===0?e.files.unlink(r):e.files.writeFile(r,t(a)))}return await s(e,`OK
`),0}async function b(e,t){let r=t.findIndex(e=>e===`--recv-keys`||e===`--recv-key`||e===`--recv`),a=t[t.indexOf(`--keyserver`)+1]??``,o=r<0?[]:t.slice(r+1).filter(e=>!e.startsWith(`-`));if(o.length===0)return await i(e,`gpg: no command was given: apt-key adv passes its options to gpg
`),2;await s(e,`Executing: /tmp/apt-key-gpghome.${n(o[0]??``).slice(0,10)}/gpg.1.sh ${t.join(` `)}\n`);let c=await u(e,a,o);return c.length===0?2:(v(e,c),0)}const x=async e=>{let[t=``,...n]=e.argv.slice(1).filter((e,t,n)=>e!==`--keyring`&&n[t-1]!==`--keyring`);switch(t){case`list`:case`finger`:return await m(e,t),g(e);case`add`:return await m(e,t),_(e,n[0]??`-`);case`del`:case`rm`:case`remove`:return await m(e,t),y(e,n);case`adv`:return await m(e,t),b(e,n);default:return await i(e,`Usage: apt-key [--keyring file] [command] [arguments]

Manage apt's list of trusted keys

  apt-key add <file>          - add the key contained in <file> ('-' for stdin)
  apt-key del <keyid>         - remove the key <keyid>
  apt-key export <keyid>      - output the key <keyid>
  apt-key exportall           - output all trusted keys
  apt-key update              - update keys using the keyring package
  apt-key net-update          - update keys using the network
  apt-key list                - list keys
  apt-key finger              - list fingerprints
  apt-key adv                 - pass advanced options to gpg (download key)

If no specific keyring file is given the command applies to all keyring files.
`),1}};export{x as aptKey};