// Models moby/buildkit frontend/gateway/pb/caps.go and solver/pb/caps.go (v0.25): the names of what a client may ask for.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FRONTEND_CAPABILITIES = words(`
  solve.base solve.inlinereturn resolveimage resolveimage.resolvemode readfile return returnmap readdir statfile
  importcaches proto.refarray reference.output frontend.inputs gateway.solve.metadata frontend.caps
  gateway.solve.evaluate gateway.evaluate gateway.warnings
`);

export const LLB_CAPABILITIES = words(`
  source.image source.image.resolvemode source.local source.local.unique source.local.sessionid
  source.local.includepatterns source.local.followpaths source.local.excludepatterns source.local.sharedkeyhint
  source.git source.git.keepgitdir source.git.fullurl source.git.subdir source.http source.http.checksum source.http.perm
  exec.meta.base exec.meta.network exec.meta.proxyenv exec.meta.setsdefaultpath exec.meta.ulimit exec.mount.bind
  exec.mount.bind.readwrite-nooutput exec.mount.cache exec.mount.cache.sharing exec.mount.selector exec.mount.tmpfs
  exec.mount.tmpfs.size exec.mount.secret exec.mount.ssh exec.secretenv exec.validexitcode file.base file.rm.wildcard
  file.copy.includeexcludepatterns file.copy.modestring constraints platform meta.ignorecache meta.description
  meta.exportcache mergeop diffop exporter.sourcedateepoch history.filter
`);
