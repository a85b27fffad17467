/**
 * The Go types that the real client reads answers into, field by field: a template walks these, and prints what it finds
 * in their order. Format: see parse.ts.
 */
export const GO_TYPES = `
@20,26,27 root container types.ContainerJSON
@28 root container container.InspectResponse
@20,26,27 root image types.ImageInspect
@28 root image image.InspectResponse
@20,26 root network types.NetworkResource
@27,28 root network network.Inspect
@20 root volume types.Volume
@26,27,28 root volume volume.Volume
root event events.Message
@20 root info types.Info
@26,27,28 root info system.Info
root version types.Version

## types.ContainerJSON
+ContainerJSONBase - *types.ContainerJSONBase
Mounts Mounts []types.MountPoint
Config Config *container.Config
NetworkSettings NetworkSettings *types.NetworkSettings

## types.ContainerJSONBase
ID Id string
Created Created string
Path Path string
Args Args []string
State State *types.ContainerState
Image Image string
ResolvConfPath ResolvConfPath string
HostnamePath HostnamePath string
HostsPath HostsPath string
LogPath LogPath string
Node Node? *types.ContainerNode
Name Name string
RestartCount RestartCount int
Driver Driver string
Platform Platform string
MountLabel MountLabel string
ProcessLabel ProcessLabel string
AppArmorProfile AppArmorProfile string
ExecIDs ExecIDs []string
HostConfig HostConfig *container.HostConfig
GraphDriver GraphDriver types.GraphDriverData
SizeRw SizeRw? *int64
SizeRootFs SizeRootFs? *int64

## types.ContainerState
Status Status string
Running Running bool
Paused Paused bool
Restarting Restarting bool
OOMKilled OOMKilled bool
Dead Dead bool
Pid Pid int
ExitCode ExitCode int
Error Error string
StartedAt StartedAt string
FinishedAt FinishedAt string
Health Health? *types.Health

## types.Health
Status Status string
FailingStreak FailingStreak int
Log Log []*types.HealthcheckResult

## types.HealthcheckResult
Start Start time
End End time
ExitCode ExitCode int
Output Output string

## types.ContainerNode
ID ID string
IPAddress IP string
Addr Addr string
Name Name string
Cpus Cpus int
Memory Memory int64
Labels Labels map[string]string

## container.HostConfig
Binds Binds []string
ContainerIDFile ContainerIDFile string
LogConfig LogConfig container.LogConfig
NetworkMode NetworkMode string
PortBindings PortBindings map[nat.Port][]nat.PortBinding
RestartPolicy RestartPolicy container.RestartPolicy
AutoRemove AutoRemove bool
VolumeDriver VolumeDriver string
VolumesFrom VolumesFrom []string
@26,27,28 ConsoleSize ConsoleSize [2]uint
@26,27,28 Annotations Annotations? map[string]string
CapAdd CapAdd []string
CapDrop CapDrop []string
CgroupnsMode CgroupnsMode string
DNS Dns []string
DNSOptions DnsOptions []string
DNSSearch DnsSearch []string
ExtraHosts ExtraHosts []string
GroupAdd GroupAdd []string
IpcMode IpcMode string
Cgroup Cgroup string
Links Links []string
OomScoreAdj OomScoreAdj int
PidMode PidMode string
Privileged Privileged bool
PublishAllPorts PublishAllPorts bool
ReadonlyRootfs ReadonlyRootfs bool
SecurityOpt SecurityOpt []string
StorageOpt StorageOpt? map[string]string
Tmpfs Tmpfs? map[string]string
UTSMode UTSMode string
UsernsMode UsernsMode string
ShmSize ShmSize int64
Sysctls Sysctls? map[string]string
Runtime Runtime? string
@20 ConsoleSize ConsoleSize [2]uint64
Isolation Isolation string
+Resources - container.Resources
Mounts Mounts? []mount.Mount
MaskedPaths MaskedPaths []string
ReadonlyPaths ReadonlyPaths []string
Init Init? *bool

## container.LogConfig
Type Type string
Config Config map[string]string

## nat.PortBinding
HostIP HostIp string
HostPort HostPort string

## container.RestartPolicy
Name Name string
MaximumRetryCount MaximumRetryCount int

## container.Resources
CPUShares CpuShares int64
Memory Memory int64
NanoCPUs NanoCpus int64
CgroupParent CgroupParent string
BlkioWeight BlkioWeight uint16
BlkioWeightDevice BlkioWeightDevice []*blkiodev.WeightDevice
BlkioDeviceReadBps BlkioDeviceReadBps []*blkiodev.ThrottleDevice
BlkioDeviceWriteBps BlkioDeviceWriteBps []*blkiodev.ThrottleDevice
BlkioDeviceReadIOps BlkioDeviceReadIOps []*blkiodev.ThrottleDevice
BlkioDeviceWriteIOps BlkioDeviceWriteIOps []*blkiodev.ThrottleDevice
CPUPeriod CpuPeriod int64
CPUQuota CpuQuota int64
CPURealtimePeriod CpuRealtimePeriod int64
CPURealtimeRuntime CpuRealtimeRuntime int64
CpusetCpus CpusetCpus string
CpusetMems CpusetMems string
Devices Devices []container.DeviceMapping
DeviceCgroupRules DeviceCgroupRules []string
DeviceRequests DeviceRequests []container.DeviceRequest
@20 KernelMemory KernelMemory int64
@20 KernelMemoryTCP KernelMemoryTCP int64
@26,27,28 KernelMemory KernelMemory? int64
@26,27,28 KernelMemoryTCP KernelMemoryTCP? int64
MemoryReservation MemoryReservation int64
MemorySwap MemorySwap int64
MemorySwappiness MemorySwappiness *int64
OomKillDisable OomKillDisable *bool
PidsLimit PidsLimit *int64
Ulimits Ulimits []*units.Ulimit
CPUCount CpuCount int64
CPUPercent CpuPercent int64
IOMaximumIOps IOMaximumIOps uint64
IOMaximumBandwidth IOMaximumBandwidth uint64

## blkiodev.WeightDevice
Path Path string
Weight Weight uint16

## blkiodev.ThrottleDevice
Path Path string
Rate Rate uint64

## container.DeviceMapping
PathOnHost PathOnHost string
PathInContainer PathInContainer string
CgroupPermissions CgroupPermissions string

## container.DeviceRequest
Driver Driver string
Count Count int
DeviceIDs DeviceIDs []string
Capabilities Capabilities [][]string
Options Options map[string]string

## units.Ulimit
Name Name string
Hard Hard int64
Soft Soft int64

## mount.Mount
Type Type? string
Source Source? string
Target Target? string
ReadOnly ReadOnly? bool
Consistency Consistency? string
BindOptions BindOptions? *mount.BindOptions
VolumeOptions VolumeOptions? *mount.VolumeOptions
@28 ImageOptions ImageOptions? *mount.ImageOptions
TmpfsOptions TmpfsOptions? *mount.TmpfsOptions
@26,27,28 ClusterOptions ClusterOptions? any

## mount.BindOptions
Propagation Propagation? string
NonRecursive NonRecursive? bool
@26,27,28 CreateMountpoint CreateMountpoint? bool
@26,27,28 ReadOnlyNonRecursive ReadOnlyNonRecursive? bool
@26,27,28 ReadOnlyForceRecursive ReadOnlyForceRecursive? bool

## mount.VolumeOptions
NoCopy NoCopy? bool
Labels Labels? map[string]string
@26,27,28 Subpath Subpath? string
DriverConfig DriverConfig? *mount.Driver

## mount.Driver
Name Name? string
Options Options? map[string]string

## mount.TmpfsOptions
SizeBytes SizeBytes? int64
Mode Mode? uint32
@27,28 Options Options? [][]string

## types.GraphDriverData
Data Data map[string]string
Name Name string

## types.MountPoint
Type Type? string
Name Name? string
Source Source string
Destination Destination string
Driver Driver? string
Mode Mode string
RW RW bool
Propagation Propagation string

## container.Config
Hostname Hostname string
Domainname Domainname string
User User string
AttachStdin AttachStdin bool
AttachStdout AttachStdout bool
AttachStderr AttachStderr bool
@20 ExposedPorts ExposedPorts? map[nat.Port]struct24
@26 ExposedPorts ExposedPorts? map[nat.Port]struct57
@27 ExposedPorts ExposedPorts? map[nat.Port]struct71
@28 ExposedPorts ExposedPorts? map[nat.Port]struct86
Tty Tty bool
OpenStdin OpenStdin bool
StdinOnce StdinOnce bool
Env Env []string
Cmd Cmd []string
@20 Healthcheck Healthcheck? *container.HealthConfig
@26,27,28 Healthcheck Healthcheck? *v1.HealthcheckConfig
ArgsEscaped ArgsEscaped? bool
Image Image string
@20 Volumes Volumes map[string]struct26
@26 Volumes Volumes map[string]struct59
@27 Volumes Volumes map[string]struct72
@28 Volumes Volumes map[string]struct87
WorkingDir WorkingDir string
Entrypoint Entrypoint []string
NetworkDisabled NetworkDisabled? bool
MacAddress MacAddress? string
OnBuild OnBuild []string
Labels Labels map[string]string
StopSignal StopSignal? string
StopTimeout StopTimeout? *int
Shell Shell? []string

## struct24

## container.HealthConfig
Test Test? []string
Interval Interval? duration
Timeout Timeout? duration
StartPeriod StartPeriod? duration
Retries Retries? int

## struct26

## types.NetworkSettings
+NetworkSettingsBase - types.NetworkSettingsBase
+DefaultNetworkSettings - types.DefaultNetworkSettings
Networks Networks map[string]*network.EndpointSettings

## types.NetworkSettingsBase
Bridge Bridge string
SandboxID SandboxID string
SandboxKey SandboxKey string
Ports Ports map[nat.Port][]nat.PortBinding
HairpinMode HairpinMode bool
LinkLocalIPv6Address LinkLocalIPv6Address string
LinkLocalIPv6PrefixLen LinkLocalIPv6PrefixLen int
SecondaryIPAddresses SecondaryIPAddresses []network.Address
SecondaryIPv6Addresses SecondaryIPv6Addresses []network.Address

## network.Address
Addr Addr string
PrefixLen PrefixLen int

## types.DefaultNetworkSettings
EndpointID EndpointID string
Gateway Gateway string
GlobalIPv6Address GlobalIPv6Address string
GlobalIPv6PrefixLen GlobalIPv6PrefixLen int
IPAddress IPAddress string
IPPrefixLen IPPrefixLen int
IPv6Gateway IPv6Gateway string
MacAddress MacAddress string

## network.EndpointSettings
IPAMConfig IPAMConfig *network.EndpointIPAMConfig
Links Links []string
Aliases Aliases []string
@26,27,28 MacAddress MacAddress string
@27,28 DriverOpts DriverOpts map[string]string
@28 GwPriority GwPriority int
NetworkID NetworkID string
EndpointID EndpointID string
Gateway Gateway string
IPAddress IPAddress string
IPPrefixLen IPPrefixLen int
IPv6Gateway IPv6Gateway string
GlobalIPv6Address GlobalIPv6Address string
GlobalIPv6PrefixLen GlobalIPv6PrefixLen int
@20 MacAddress MacAddress string
@20,26 DriverOpts DriverOpts map[string]string
@26,27,28 DNSNames DNSNames []string

## network.EndpointIPAMConfig
IPv4Address IPv4Address? string
IPv6Address IPv6Address? string
LinkLocalIPs LinkLocalIPs? []string

## types.ImageInspect
ID Id string
RepoTags RepoTags []string
RepoDigests RepoDigests []string
Parent Parent string
Comment Comment string
@20 Created Created string
@20 Container Container string
@20 ContainerConfig ContainerConfig *container.Config
@26,27 Created Created? string
@26,27 Container Container? string
@26,27 ContainerConfig ContainerConfig? *container.Config
DockerVersion DockerVersion string
Author Author string
Config Config *container.Config
Architecture Architecture string
Variant Variant? string
Os Os string
OsVersion OsVersion? string
Size Size int64
@20 VirtualSize VirtualSize int64
@26,27 VirtualSize VirtualSize? int64
GraphDriver GraphDriver types.GraphDriverData
RootFS RootFS types.RootFS
@20 Metadata Metadata types.ImageMetadata
@26,27 Metadata Metadata image.Metadata

## types.RootFS
@20 Type Type string
@26,27 Type Type? string
Layers Layers? []string
@20 BaseLayer BaseLayer? string

## types.ImageMetadata
LastTagTime LastTagTime? time

## types.NetworkResource
Name Name string
ID Id string
Created Created time
Scope Scope string
Driver Driver string
EnableIPv6 EnableIPv6 bool
IPAM IPAM network.IPAM
Internal Internal bool
Attachable Attachable bool
Ingress Ingress bool
ConfigFrom ConfigFrom network.ConfigReference
ConfigOnly ConfigOnly bool
Containers Containers map[string]types.EndpointResource
Options Options map[string]string
Labels Labels map[string]string
Peers Peers? any
Services Services? any

## network.IPAM
Driver Driver string
Options Options map[string]string
Config Config []network.IPAMConfig

## network.IPAMConfig
Subnet Subnet? string
IPRange IPRange? string
Gateway Gateway? string
AuxAddress AuxiliaryAddresses? map[string]string

## network.ConfigReference
Network Network string

## types.EndpointResource
Name Name string
EndpointID EndpointID string
MacAddress MacAddress string
IPv4Address IPv4Address string
IPv6Address IPv6Address string

## types.Volume
CreatedAt CreatedAt? string
Driver Driver string
Labels Labels map[string]string
Mountpoint Mountpoint string
Name Name string
Options Options map[string]string
Scope Scope string
Status Status? map[string]any
UsageData UsageData? *types.VolumeUsageData

## types.VolumeUsageData
RefCount RefCount int64
Size Size int64

## events.Message
Status status? string
ID id? string
From from? string
Type Type string
Action Action string
Actor Actor events.Actor
Scope scope? string
Time time? int64
TimeNano timeNano? int64

## events.Actor
ID ID string
Attributes Attributes map[string]string

## types.Info
ID ID string
Containers Containers int
ContainersRunning ContainersRunning int
ContainersPaused ContainersPaused int
ContainersStopped ContainersStopped int
Images Images int
Driver Driver string
DriverStatus DriverStatus [][2]string
SystemStatus SystemStatus? [][2]string
Plugins Plugins types.PluginsInfo
MemoryLimit MemoryLimit bool
SwapLimit SwapLimit bool
KernelMemory KernelMemory bool
KernelMemoryTCP KernelMemoryTCP bool
CPUCfsPeriod CpuCfsPeriod bool
CPUCfsQuota CpuCfsQuota bool
CPUShares CPUShares bool
CPUSet CPUSet bool
PidsLimit PidsLimit bool
IPv4Forwarding IPv4Forwarding bool
BridgeNfIptables BridgeNfIptables bool
BridgeNfIP6tables BridgeNfIp6tables bool
Debug Debug bool
NFd NFd int
OomKillDisable OomKillDisable bool
NGoroutines NGoroutines int
SystemTime SystemTime string
LoggingDriver LoggingDriver string
CgroupDriver CgroupDriver string
CgroupVersion CgroupVersion? string
NEventsListener NEventsListener int
KernelVersion KernelVersion string
OperatingSystem OperatingSystem string
OSVersion OSVersion string
OSType OSType string
Architecture Architecture string
IndexServerAddress IndexServerAddress string
RegistryConfig RegistryConfig *registry.ServiceConfig
NCPU NCPU int
MemTotal MemTotal int64
GenericResources GenericResources any
DockerRootDir DockerRootDir string
HTTPProxy HttpProxy string
HTTPSProxy HttpsProxy string
NoProxy NoProxy string
Name Name string
Labels Labels []string
ExperimentalBuild ExperimentalBuild bool
ServerVersion ServerVersion string
ClusterStore ClusterStore? string
ClusterAdvertise ClusterAdvertise? string
Runtimes Runtimes map[string]types.Runtime
DefaultRuntime DefaultRuntime string
Swarm Swarm swarm.Info
LiveRestoreEnabled LiveRestoreEnabled bool
Isolation Isolation string
InitBinary InitBinary string
ContainerdCommit ContainerdCommit types.Commit
RuncCommit RuncCommit types.Commit
InitCommit InitCommit types.Commit
SecurityOptions SecurityOptions []string
ProductLicense ProductLicense? string
DefaultAddressPools DefaultAddressPools? []types.NetworkAddressPool
Warnings Warnings []string

## types.PluginsInfo
Volume Volume []string
Network Network []string
Authorization Authorization []string
Log Log []string

## registry.ServiceConfig
@20,26,27 AllowNondistributableArtifactsCIDRs AllowNondistributableArtifactsCIDRs []*registry.NetIPNet
@20,26,27 AllowNondistributableArtifactsHostnames AllowNondistributableArtifactsHostnames []string
@28 AllowNondistributableArtifactsCIDRs AllowNondistributableArtifactsCIDRs? []*registry.NetIPNet
@28 AllowNondistributableArtifactsHostnames AllowNondistributableArtifactsHostnames? []string
InsecureRegistryCIDRs InsecureRegistryCIDRs []*registry.NetIPNet
IndexConfigs IndexConfigs map[string]*registry.IndexInfo
Mirrors Mirrors []string

## registry.NetIPNet
IP IP []uint8
Mask Mask []uint8

## registry.IndexInfo
Name Name string
Mirrors Mirrors []string
Secure Secure bool
Official Official bool

## types.Runtime
Path path string
Args runtimeArgs? []string

## swarm.Info
NodeID NodeID string
NodeAddr NodeAddr string
LocalNodeState LocalNodeState string
ControlAvailable ControlAvailable bool
Error Error string
RemoteManagers RemoteManagers any
Nodes Nodes? int
Managers Managers? int
Cluster Cluster? any
Warnings Warnings? []string

## types.Commit
ID ID string
Expected Expected string

## types.NetworkAddressPool
Base Base string
Size Size int

## types.Version
@20 Platform Platform? struct55
@26 Platform Platform? struct70
@27 Platform Platform? struct77
@28 Platform Platform? struct102
Components Components? []types.ComponentVersion
Version Version string
APIVersion ApiVersion string
MinAPIVersion MinAPIVersion? string
GitCommit GitCommit string
GoVersion GoVersion string
Os Os string
Arch Arch string
KernelVersion KernelVersion? string
Experimental Experimental? bool
BuildTime BuildTime? string

## struct55
Name Name string

## types.ComponentVersion
Name Name string
Version Version string
Details Details? map[string]string

## struct57

## v1.HealthcheckConfig
Test Test? []string
Interval Interval? duration
Timeout Timeout? duration
StartPeriod StartPeriod? duration
StartInterval StartInterval? duration
Retries Retries? int

## struct59

## image.Metadata
LastTagTime LastTagTime? time

## volume.Volume
ClusterVolume ClusterVolume? any
CreatedAt CreatedAt? string
Driver Driver string
Labels Labels map[string]string
Mountpoint Mountpoint string
Name Name string
Options Options map[string]string
Scope Scope string
Status Status? map[string]any
UsageData UsageData? *volume.UsageData

## volume.UsageData
RefCount RefCount int64
Size Size int64

## system.Info
ID ID string
Containers Containers int
ContainersRunning ContainersRunning int
ContainersPaused ContainersPaused int
ContainersStopped ContainersStopped int
Images Images int
Driver Driver string
DriverStatus DriverStatus [][2]string
SystemStatus SystemStatus? [][2]string
Plugins Plugins system.PluginsInfo
MemoryLimit MemoryLimit bool
SwapLimit SwapLimit bool
KernelMemory KernelMemory? bool
KernelMemoryTCP KernelMemoryTCP? bool
CPUCfsPeriod CpuCfsPeriod bool
CPUCfsQuota CpuCfsQuota bool
CPUShares CPUShares bool
CPUSet CPUSet bool
PidsLimit PidsLimit bool
IPv4Forwarding IPv4Forwarding bool
@26,27 BridgeNfIptables BridgeNfIptables bool
@26,27 BridgeNfIP6tables BridgeNfIp6tables bool
Debug Debug bool
NFd NFd int
OomKillDisable OomKillDisable bool
NGoroutines NGoroutines int
SystemTime SystemTime string
LoggingDriver LoggingDriver string
CgroupDriver CgroupDriver string
CgroupVersion CgroupVersion? string
NEventsListener NEventsListener int
KernelVersion KernelVersion string
OperatingSystem OperatingSystem string
OSVersion OSVersion string
OSType OSType string
Architecture Architecture string
IndexServerAddress IndexServerAddress string
RegistryConfig RegistryConfig *registry.ServiceConfig
NCPU NCPU int
MemTotal MemTotal int64
GenericResources GenericResources any
DockerRootDir DockerRootDir string
HTTPProxy HttpProxy string
HTTPSProxy HttpsProxy string
NoProxy NoProxy string
Name Name string
Labels Labels []string
ExperimentalBuild ExperimentalBuild bool
ServerVersion ServerVersion string
Runtimes Runtimes map[string]system.RuntimeWithStatus
DefaultRuntime DefaultRuntime string
Swarm Swarm swarm.Info
LiveRestoreEnabled LiveRestoreEnabled bool
Isolation Isolation string
InitBinary InitBinary string
ContainerdCommit ContainerdCommit system.Commit
RuncCommit RuncCommit system.Commit
InitCommit InitCommit system.Commit
SecurityOptions SecurityOptions []string
ProductLicense ProductLicense? string
DefaultAddressPools DefaultAddressPools? []system.NetworkAddressPool
@28 FirewallBackend FirewallBackend? *system.FirewallInfo
CDISpecDirs CDISpecDirs []string
@26 +legacyFields - system.legacyFields
@28 DiscoveredDevices DiscoveredDevices? []system.DeviceInfo
@27,28 Containerd Containerd? *system.ContainerdInfo
Warnings Warnings []string

## system.PluginsInfo
Volume Volume []string
Network Network []string
Authorization Authorization []string
Log Log []string

## system.RuntimeWithStatus
+Runtime - system.Runtime
Status status? map[string]string

## system.Runtime
Path path? string
Args runtimeArgs? []string
Type runtimeType? string
Options options? map[string]any

## system.Commit
ID ID string
@26,27 Expected Expected string
@28 Expected Expected? string

## system.NetworkAddressPool
Base Base string
Size Size int

## system.legacyFields
ExecutionDriver ExecutionDriver? string

## struct70
Name Name string

## struct71

## struct72

## network.Inspect
Name Name string
ID Id string
Created Created time
Scope Scope string
Driver Driver string
@28 EnableIPv4 EnableIPv4 bool
EnableIPv6 EnableIPv6 bool
IPAM IPAM network.IPAM
Internal Internal bool
Attachable Attachable bool
Ingress Ingress bool
ConfigFrom ConfigFrom network.ConfigReference
ConfigOnly ConfigOnly bool
Containers Containers map[string]network.EndpointResource
Options Options map[string]string
Labels Labels map[string]string
Peers Peers? any
Services Services? any

## network.EndpointResource
Name Name string
EndpointID EndpointID string
MacAddress MacAddress string
IPv4Address IPv4Address string
IPv6Address IPv6Address string

## system.ContainerdInfo
Address Address? string
Namespaces Namespaces system.ContainerdNamespaces

## system.ContainerdNamespaces
Containers Containers string
Plugins Plugins string

## struct77
Name Name string

## container.InspectResponse
+ContainerJSONBase - *container.ContainerJSONBase
Mounts Mounts []container.MountPoint
Config Config *container.Config
NetworkSettings NetworkSettings *container.NetworkSettings
ImageManifestDescriptor ImageManifestDescriptor? *v1.Descriptor

## container.ContainerJSONBase
ID Id string
Created Created string
Path Path string
Args Args []string
State State *container.State
Image Image string
ResolvConfPath ResolvConfPath string
HostnamePath HostnamePath string
HostsPath HostsPath string
LogPath LogPath string
Name Name string
RestartCount RestartCount int
Driver Driver string
Platform Platform string
MountLabel MountLabel string
ProcessLabel ProcessLabel string
AppArmorProfile AppArmorProfile string
ExecIDs ExecIDs []string
HostConfig HostConfig *container.HostConfig
GraphDriver GraphDriver storage.DriverData
SizeRw SizeRw? *int64
SizeRootFs SizeRootFs? *int64

## container.State
Status Status string
Running Running bool
Paused Paused bool
Restarting Restarting bool
OOMKilled OOMKilled bool
Dead Dead bool
Pid Pid int
ExitCode ExitCode int
Error Error string
StartedAt StartedAt string
FinishedAt FinishedAt string
Health Health? *container.Health

## container.Health
Status Status string
FailingStreak FailingStreak int
Log Log []*container.HealthcheckResult

## container.HealthcheckResult
Start Start time
End End time
ExitCode ExitCode int
Output Output string

## mount.ImageOptions
Subpath Subpath? string

## storage.DriverData
Data Data map[string]string
Name Name string

## container.MountPoint
Type Type? string
Name Name? string
Source Source string
Destination Destination string
Driver Driver? string
Mode Mode string
RW RW bool
Propagation Propagation string

## struct86

## struct87

## container.NetworkSettings
+NetworkSettingsBase - container.NetworkSettingsBase
+DefaultNetworkSettings - container.DefaultNetworkSettings
Networks Networks map[string]*network.EndpointSettings

## container.NetworkSettingsBase
Bridge Bridge string
SandboxID SandboxID string
SandboxKey SandboxKey string
Ports Ports map[nat.Port][]nat.PortBinding
HairpinMode HairpinMode bool
LinkLocalIPv6Address LinkLocalIPv6Address string
LinkLocalIPv6PrefixLen LinkLocalIPv6PrefixLen int
SecondaryIPAddresses SecondaryIPAddresses []network.Address
SecondaryIPv6Addresses SecondaryIPv6Addresses []network.Address

## container.DefaultNetworkSettings
EndpointID EndpointID string
Gateway Gateway string
GlobalIPv6Address GlobalIPv6Address string
GlobalIPv6PrefixLen GlobalIPv6PrefixLen int
IPAddress IPAddress string
IPPrefixLen IPPrefixLen int
IPv6Gateway IPv6Gateway string
MacAddress MacAddress string

## v1.Descriptor
MediaType mediaType string
Digest digest string
Size size int64
URLs urls? []string
Annotations annotations? map[string]string
Data data? []uint8
Platform platform? *v1.Platform
ArtifactType artifactType? string

## v1.Platform
Architecture architecture string
OS os string
OSVersion os.version? string
OSFeatures os.features? []string
Variant variant? string

## image.InspectResponse
ID Id string
RepoTags RepoTags []string
RepoDigests RepoDigests []string
Parent Parent string
Comment Comment string
Created Created? string
Container Container? string
ContainerConfig ContainerConfig? *container.Config
DockerVersion DockerVersion string
Author Author string
Config Config *v1.DockerOCIImageConfig
Architecture Architecture string
Variant Variant? string
Os Os string
OsVersion OsVersion? string
Size Size int64
VirtualSize VirtualSize? int64
GraphDriver GraphDriver storage.DriverData
RootFS RootFS image.RootFS
Metadata Metadata image.Metadata
Descriptor Descriptor? *v1.Descriptor
Manifests Manifests? any

## v1.DockerOCIImageConfig
+ImageConfig - v1.ImageConfig
+DockerOCIImageConfigExt - v1.DockerOCIImageConfigExt

## v1.ImageConfig
User User? string
ExposedPorts ExposedPorts? map[nat.Port]struct96
Env Env? []string
Entrypoint Entrypoint? []string
Cmd Cmd? []string
Volumes Volumes? map[string]struct97
WorkingDir WorkingDir? string
Labels Labels? map[string]string
StopSignal StopSignal? string
ArgsEscaped ArgsEscaped? bool

## struct96

## struct97

## v1.DockerOCIImageConfigExt
Healthcheck Healthcheck? *v1.HealthcheckConfig
OnBuild OnBuild? []string
Shell Shell? []string

## image.RootFS
Type Type? string
Layers Layers? []string

## system.FirewallInfo
Driver Driver string
Info Info? [][2]string

## system.DeviceInfo
Source Source string
ID ID string

## struct102
Name Name string
`;
