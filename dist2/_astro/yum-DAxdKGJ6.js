import{i as e,r as t}from"./stdio-dXGtlFyZ.js";const n=new Set(`install update upgrade search list info makecache provides check-update reinstall groupinstall`.split(` `)),r=async r=>{let i=String(r.exe.note.version??`8`)===`7`,a=r.argv.slice(1).find(e=>!e.startsWith(`-`));if(r.argv.includes(`--version`))return await t(r,i?`3.4.3
`:`4.7.0
`),0;if(a===void 0||!n.has(a))return await e(r,`yum: ${a??`this program`} is not part of this sandbox\n`),1;let o=r.kernel.arch===`arm64`?`aarch64`:`x86_64`;return await r.sleep(1500),i?(await t(r,`Loaded plugins: fastestmirror, ovl
Determining fastest mirrors
`),await t(r,`Could not retrieve mirrorlist http://mirrorlist.centos.org/?release=7&arch=${o}&repo=os&infra=container error was\n14: curl#6 - "Could not resolve host: mirrorlist.centos.org; Unknown error"\n`),await e(r,`

 One of the configured repositories failed (Unknown),
 and yum doesn't have enough cached data to continue. At this point the only
 safe thing yum can do is fail.

Cannot find a valid baseurl for repo: base/7/${o}\n`),1):(await t(r,`CentOS Linux 8 - AppStream                       52  B/s |  38  B     00:00    
`),await e(r,`Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist
`),1)};export{r as yum};