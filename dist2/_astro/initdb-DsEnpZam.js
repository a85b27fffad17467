import{n as e}from"./bytes-BOf6OFk5.js";import{i as t}from"./errno-Zqc-qyHQ.js";import{i as n,r}from"./stdio-dXGtlFyZ.js";import{n as i}from"./cluster-CHzX_UMi.js";import{o as a}from"./data-directory-DH25D-fs.js";function o(e){let t=e.argv.slice(1),n=e.env.get(`PGDATA`)??``,r=`postgres`,i;for(let e=0;e<t.length;e++){let[a=``,o]=(t[e]??``).split(/=(.*)/s);a===`-D`||a===`--pgdata`?n=o??t[++e]??``:a===`-U`||a===`--username`?r=o??t[++e]??``:a===`--pwfile`?i=o??t[++e]??``:a.startsWith(`-`)||(n=a)}return{directory:n,user:r,passwordFile:i}}async function s(t,n){let r=t.files.open(n,{read:!0});try{let n=``;for(;;){let i=await t.interruptible(r.read(4096,t.endSignal));if(n+=e(i),i.length===0||n.includes(`
`))return n.split(`
`)[0]??``}}finally{r.close()}}const c=e=>`initdb: error: directory "${e}" exists but is not empty\ninitdb: hint: If you want to create a new database system, either remove or empty the directory "${e}" or run initdb with an argument other than "${e}".\n`;async function l(e){try{return e.startThread(),!0}catch(e){if(!t(e))throw e}let{path:r,note:i}=e.exe,a=r.replace(/[^/]*$/,`postgres`),o=Number.parseInt(String(i.version??`17`),10)>=17?`could not execute command ""${a}" -V"`:`popen failure`;return await n(e,`${o}: Cannot allocate memory\ninitdb: error: program "postgres" is needed by initdb but was not found in the same directory as "${r}"\n`),!1}const u=async e=>{let{directory:t,user:u,passwordFile:d}=o(e);if(t===``)return await n(e,`initdb: error: no data directory specified
initdb: detail: You must identify the directory where the data for this database system will reside.  Do this with either the invocation option -D or the environment variable PGDATA.
`),1;if(!await l(e))return 1;if(e.cred.uid===0)return await n(e,`initdb: error: cannot be run as root
initdb: hint: Please log in (using, e.g., "su") as the (unprivileged) user that will own the server process.
`),1;await r(e,`The files belonging to this database system will be owned by user "postgres".
This user must also own the server process.

The database cluster will be initialized with locale "en_US.utf8".
The default database encoding has accordingly been set to "UTF8".
The default text search configuration will be set to "english".

Data page checksums are disabled.

`);let{files:f}=e,p=f.isDirectory(t)?f.readdir(t):void 0;if(p&&p.length>0)return await n(e,c(t)),1;p?f.chmod(t,448):f.mkdirAll(t,448),await r(e,`${p?`fixing permissions on existing directory`:`creating directory`} ${t} ... ok\n`);for(let e of[`base`,`global`,`pg_wal`,`pg_xact`,`pg_stat`,`pg_tblspc`])f.mkdir(`${t}/${e}`,448);await r(e,`creating subdirectories ... ok
selecting dynamic shared memory implementation ... posix
selecting default "max_connections" ... 100
selecting default "shared_buffers" ... 128MB
selecting default time zone ... Etc/UTC
`);let m=String(e.exe.note.version??`17`);f.writeFile(`${t}/PG_VERSION`,`${m.split(`.`)[0]}\n`,{mode:384}),f.writeFile(`${t}/postgresql.conf`,`listen_addresses = '*'
max_connections = 100			# (change requires restart)
shared_buffers = 128MB			# min 128kB
dynamic_shared_memory_type = posix	# the default is usually the first option
log_timezone = 'Etc/UTC'
datestyle = 'iso, mdy'
timezone = 'Etc/UTC'
lc_messages = 'en_US.utf8'		# locale for system error message
default_text_search_config = 'pg_catalog.english'
`,{mode:384}),f.writeFile(`${t}/pg_hba.conf`,`# TYPE  DATABASE        USER            ADDRESS                 METHOD

# "local" is for Unix domain socket connections only
local   all             all                                     trust
# IPv4 local connections:
host    all             all             127.0.0.1/32            trust
# IPv6 local connections:
host    all             all             ::1/128                 trust
`,{mode:384}),f.writeFile(`${t}/pg_ident.conf`,``,{mode:384}),await r(e,`creating configuration files ... ok
`),await e.sleep(300);let h=d===void 0?void 0:await s(e,d);return a(e,t,i(u,h)),await r(e,`running bootstrap script ... ok
`),await e.sleep(600),await r(e,`performing post-bootstrap initialization ... ok
`),await e.sleep(300),await r(e,`syncing data to disk ... ok

`),await n(e,`initdb: warning: enabling "trust" authentication for local connections
initdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.
`),await r(e,`\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${t} -l logfile start\n\n`),0};export{u as initdb};