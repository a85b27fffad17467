import{i as e,r as t}from"./stdio-dXGtlFyZ.js";import{i as n,n as r,r as i,t as a}from"./driver-6srmH84z.js";const o=({exe:e})=>String(e.note.cuda??`12.5`);function s(e){try{return r(e,o(e))}catch(e){if(e instanceof a)return e;throw e}}const c=async n=>{await t(n,`[Vector addition of 50000 elements]
`);let r=s(n);return r instanceof a?(await e(n,`Failed to allocate device vector A (error code ${r.message})!\n`),1):(await t(n,`Copy input data from the host memory to the CUDA device
CUDA kernel launch with 196 blocks of 256 threads
Copy output data from the CUDA device to the host memory
Test PASSED
Done
`),0)},l=async e=>{await t(e,`${e.argv[0]??``} Starting...\n\n CUDA Device Query (Runtime API) version (CUDART static linking)\n\n`);let n=s(e);if(n instanceof a)return await t(e,`cudaGetDeviceCount returned ${n.code}\n-> ${n.message}\nResult = FAIL\n`),1;let{gpus:r,driverCuda:i}=n,c=o(e);await t(e,`Detected ${r.length} CUDA Capable device(s)\n`);for(let[n,a]of r.entries())await t(e,p(a,n,i,c));return await t(e,`\ndeviceQuery, CUDA Driver = CUDART, CUDA Driver Version = ${i}, CUDA Runtime Version = ${c}, NumDevs = ${r.length}\nResult = PASS\n`),0},u=(e,t)=>`  ${e.padEnd(47)}${t}\n`,d=(e,t)=>u(`${e}:`,t),f=e=>e?`Yes`:`No`;function p(e,t,n,r){let a=i(e),[o=`0`,s=`0`,c=`0`]=e.busId.split(/[:.]/),l=a.multiprocessors*a.coresEach;return[`\nDevice ${t}: ${JSON.stringify(e.model)}\n`,u(`CUDA Driver Version / Runtime Version`,`${n} / ${r}`),d(`CUDA Capability Major/Minor version number`,e.computeCapability),d(`Total amount of global memory`,`${e.memory} MBytes (${e.memory*1048576} bytes)`),`  (${String(a.multiprocessors).padStart(3,`0`)}) Multiprocessors, (${String(a.coresEach).padStart(3,`0`)}) CUDA Cores/MP:    ${l} CUDA Cores\n`,d(`GPU Max Clock rate`,`${a.clock} MHz (${(a.clock/1e3).toFixed(2)} GHz)`),d(`Memory Clock rate`,`${a.memoryClock} Mhz`),d(`Memory Bus Width`,`${a.memoryBus}-bit`),d(`L2 Cache Size`,`${a.l2} bytes`),u(`Maximum Texture Dimension Size (x,y,z)`,`1D=(131072), 2D=(131072, 65536), 3D=(16384, 16384, 16384)`),`  Maximum Layered 1D Texture Size, (num) layers  1D=(32768), 2048 layers
`,`  Maximum Layered 2D Texture Size, (num) layers  2D=(32768, 32768), 2048 layers
`,d(`Total amount of constant memory`,`65536 bytes`),d(`Total amount of shared memory per block`,`49152 bytes`),d(`Total shared memory per multiprocessor`,`${a.sharedPerMultiprocessor} bytes`),d(`Total number of registers available per block`,`65536`),d(`Warp size`,`32`),d(`Maximum number of threads per multiprocessor`,`${a.threadsPerMultiprocessor}`),d(`Maximum number of threads per block`,`1024`),`  Max dimension size of a thread block (x,y,z): (1024, 1024, 64)
`,`  Max dimension size of a grid size    (x,y,z): (2147483647, 65535, 65535)
`,d(`Maximum memory pitch`,`2147483647 bytes`),d(`Texture alignment`,`512 bytes`),d(`Concurrent copy and kernel execution`,`Yes with 3 copy engine(s)`),d(`Run time limit on kernels`,f(e.displayAttached??!1)),d(`Integrated GPU sharing Host Memory`,`No`),d(`Support host page-locked memory mapping`,`Yes`),d(`Alignment requirement for Surfaces`,`Yes`),d(`Device has ECC support`,e.ecc===`Enabled`?`Enabled`:`Disabled`),d(`Device supports Unified Addressing (UVA)`,`Yes`),d(`Device supports Managed Memory`,`Yes`),d(`Device supports Compute Preemption`,`Yes`),d(`Supports Cooperative Kernel Launch`,`Yes`),d(`Supports MultiDevice Co-op Kernel Launch`,`Yes`),d(`Device PCI Domain ID / Bus ID / location ID`,[o,s,c].map(e=>Number.parseInt(e,16)).join(` / `)),`  Compute Mode:
     < Default (multiple host threads can use ::cudaSetDevice() with device simultaneously) >
`].join(``)}const m=async r=>{await t(r,`Run "nbody -benchmark [-numbodies=<numBodies>]" to measure performance.
	-fullscreen       (run n-body simulation in fullscreen mode)
	-fp64             (use double precision floating point values for simulation)
	-hostmem          (stores simulation data in host memory)
	-benchmark        (run benchmark to measure performance) 
	-numbodies=<N>    (number of bodies (>= 1) to run in simulation) 
	-device=<d>       (where d=0,1,2.... for the CUDA device to use)
	-numdevices=<i>   (where i=(number of CUDA devices > 0) to use for simulation)
	-compare          (compares simulation results running once on the default GPU and once on the CPU)
	-cpu              (run n-body simulation on the CPU)
	-tipsy=<file.bin> (load a tipsy model file for simulation)

NOTE: The CUDA Samples are not meant for performance measurements. Results may vary when GPU Boost is enabled.

`);let o=s(r);if(o instanceof a)return await t(r,`Error: only 0 Devices available, 1 requested.  Exiting.
`),1;let[c]=o.gpus;if(!c)return 1;if(!r.argv.includes(`-benchmark`))return await e(r,`nbody: a window is not part of this sandbox; use -benchmark
`),1;let l=i(c),u=Number(/-numbodies=(\d+)/.exec(r.argv.join(` `))?.[1]??l.multiprocessors*1024),d=n(l)*.6,f=d/20,p=u*u*10/(f*1e6);return await r.sleep(p),await t(r,`> Windowed mode
> Simulation data stored in video memory
> Single precision floating point simulation
> 1 Devices used for simulation
GPU Device 0: "${c.architecture}" with compute capability ${c.computeCapability}

> Compute ${c.computeCapability} CUDA device: [${c.model}]
${u} bodies, total time for 10 iterations: ${p.toFixed(3)} ms
= ${f.toFixed(3)} billion interactions per second
= ${d.toFixed(3)} single-precision GFLOP/s at 20 flops per interaction
`),0};export{l as deviceQuery,m as nbody,c as vectorAdd};