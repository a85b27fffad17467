// The settings that systemd 255 knows (src/core/load-fragment-gperf.gperf.in), by section. Others draw a warning.

const UNIT = `Description Documentation SourcePath Requires Requisite Wants Upholds BindsTo BindTo Conflicts Before After
OnSuccess OnFailure PropagatesReloadTo PropagateReloadTo ReloadPropagatedFrom PropagateReloadFrom PropagatesStopTo
StopPropagatedFrom PartOf JoinsNamespaceOf RequiresOverridable RequisiteOverridable RequiresMountsFor WantsMountsFor
StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate DefaultDependencies OnSuccessJobMode OnFailureJobMode
OnFailureIsolate IgnoreOnIsolate JobTimeoutSec JobRunningTimeoutSec JobTimeoutAction JobTimeoutRebootArgument
StartLimitIntervalSec StartLimitInterval StartLimitBurst StartLimitAction FailureAction SuccessAction
FailureActionExitStatus SuccessActionExitStatus RebootArgument CollectMode SurviveFinalKillSignal`;

const CHECKS = `Architecture Firmware Virtualization Host KernelCommandLine KernelVersion Credential Environment Security
Capability ACPower NeedsUpdate FirstBoot PathExists PathExistsGlob PathIsDirectory PathIsSymbolicLink PathIsMountPoint
PathIsReadWrite PathIsEncrypted DirectoryNotEmpty FileNotEmpty FileIsExecutable User Group ControlGroupController CPUs
Memory CPUFeature OSRelease MemoryPressure CPUPressure IOPressure`;

const EXEC = `WorkingDirectory RootDirectory RootImage RootImageOptions RootHash RootHashSignature RootVerity RootEphemeral
User Group SupplementaryGroups Nice OOMScoreAdjust CoredumpFilter IOSchedulingClass IOSchedulingPriority
CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork CPUAffinity NUMAPolicy NUMAMask UMask Environment
EnvironmentFile PassEnvironment UnsetEnvironment DynamicUser RemoveIPC StandardInput StandardOutput StandardError
StandardInputText StandardInputData TTYPath TTYReset TTYVHangup TTYVTDisallocate TTYRows TTYColumns SyslogIdentifier
SyslogFacility SyslogLevel SyslogLevelPrefix LogLevelMax LogRateLimitIntervalSec LogRateLimitBurst LogExtraFields
LogFilterPatterns LogNamespace Capabilities SecureBits CapabilityBoundingSet AmbientCapabilities TimerSlackNSec
NoNewPrivileges KeyringMode ProtectProc ProcSubset SystemCallFilter SystemCallArchitectures SystemCallErrorNumber
SystemCallLog MemoryDenyWriteExecute RestrictNamespaces RestrictRealtime RestrictSUIDSGID RestrictAddressFamilies
LockPersonality LimitCPU LimitFSIZE LimitDATA LimitSTACK LimitCORE LimitRSS LimitNOFILE LimitAS LimitNPROC LimitMEMLOCK
LimitLOCKS LimitSIGPENDING LimitMSGQUEUE LimitNICE LimitRTPRIO LimitRTTIME ReadWriteDirectories ReadOnlyDirectories
InaccessibleDirectories ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths NoExecPaths ExecSearchPath BindPaths
BindReadOnlyPaths TemporaryFileSystem PrivateTmp PrivateDevices ProtectKernelTunables ProtectKernelModules
ProtectKernelLogs ProtectClock ProtectControlGroups NetworkNamespacePath IPCNamespacePath PrivateNetwork PrivateUsers
PrivateMounts PrivateIPC ProtectSystem ProtectHome MountFlags MountAPIVFS Personality RuntimeDirectoryPreserve
RuntimeDirectoryMode RuntimeDirectory StateDirectoryMode StateDirectory CacheDirectoryMode CacheDirectory
LogsDirectoryMode LogsDirectory ConfigurationDirectoryMode ConfigurationDirectory SetCredential SetCredentialEncrypted
LoadCredential LoadCredentialEncrypted ImportCredential TimeoutCleanSec MemoryKSM ProtectHostname PAMName
IgnoreSIGPIPE UtmpIdentifier UtmpMode SELinuxContext AppArmorProfile SmackProcessLabel`;

const KILL = 'SendSIGKILL SendSIGHUP KillMode KillSignal RestartKillSignal FinalKillSignal WatchdogSignal';

const CGROUP = `Slice AllowedCPUs StartupAllowedCPUs AllowedMemoryNodes StartupAllowedMemoryNodes CPUAccounting CPUWeight
StartupCPUWeight CPUShares StartupCPUShares CPUQuota CPUQuotaPeriodSec MemoryAccounting MemoryMin DefaultMemoryMin
DefaultMemoryLow MemoryLow StartupMemoryLow MemoryHigh StartupMemoryHigh MemoryMax StartupMemoryMax MemorySwapMax
StartupMemorySwapMax MemoryZSwapMax MemoryLimit DeviceAllow DevicePolicy IOAccounting IOWeight StartupIOWeight
IODeviceWeight IOReadBandwidthMax IOWriteBandwidthMax IOReadIOPSMax IOWriteIOPSMax IODeviceLatencyTargetSec
BlockIOAccounting BlockIOWeight StartupBlockIOWeight BlockIODeviceWeight BlockIOReadBandwidth BlockIOWriteBandwidth
TasksAccounting TasksMax Delegate DelegateSubgroup DisableControllers IPAccounting IPAddressAllow IPAddressDeny
IPIngressFilterPath IPEgressFilterPath ManagedOOMSwap ManagedOOMMemoryPressure ManagedOOMMemoryPressureLimit
ManagedOOMPreference NetClass BPFProgram SocketBindAllow SocketBindDeny RestrictNetworkInterfaces MemoryPressureThresholdSec
MemoryPressureWatch NFTSet CoredumpReceive`;

const SERVICE = `PIDFile ExecCondition ExecStartPre ExecStart ExecStartPost ExecReload ExecStop ExecStopPost RestartSec
RestartSteps RestartMaxDelaySec TimeoutSec TimeoutStartSec TimeoutStopSec TimeoutAbortSec TimeoutStartFailureMode
TimeoutStopFailureMode RuntimeMaxSec RuntimeRandomizedExtraSec WatchdogSec StartLimitInterval StartLimitBurst
StartLimitAction FailureAction RebootArgument Type ExitType Restart RestartMode PermissionsStartOnly
RootDirectoryStartOnly RemainAfterExit GuessMainPID RestartPreventExitStatus RestartForceExitStatus SuccessExitStatus
SysVStartPriority NonBlocking BusName BusPolicy FileDescriptorStoreMax FileDescriptorStorePreserve NotifyAccess Sockets
USBFunctionDescriptors USBFunctionStrings OOMPolicy OpenFile ReloadSignal`;

const SOCKET = `ListenStream ListenDatagram ListenSequentialPacket ListenFIFO ListenNetlink ListenSpecial
ListenMessageQueue ListenUSBFunction SocketProtocol BindIPv6Only Backlog BindToDevice ExecStartPre ExecStartPost
ExecStopPre ExecStopPost TimeoutSec SocketUser SocketGroup SocketMode DirectoryMode Accept FlushPending Writable
MaxConnections MaxConnectionsPerSource KeepAlive KeepAliveTimeSec KeepAliveIntervalSec KeepAliveProbes DeferAcceptSec
NoDelay Priority ReceiveBuffer SendBuffer IPTOS IPTTL Mark PipeSize FreeBind Transparent Broadcast PassCredentials
PassFileDescriptorsToExec PassSecurity PassPacketInfo Timestamping TCPCongestion ReusePort MessageQueueMaxMessages
MessageQueueMessageSize RemoveOnStop Symlinks FileDescriptorName Service TriggerLimitIntervalSec TriggerLimitBurst
PollLimitIntervalSec PollLimitBurst SmackLabel SmackLabelIPIn SmackLabelIPOut SELinuxContextFromNet`;

const INSTALL = 'Alias WantedBy RequiredBy UpheldBy Also DefaultInstance';

const TIMER = `OnCalendar OnActiveSec OnBootSec OnStartupSec OnUnitActiveSec OnUnitInactiveSec OnClockChange
OnTimezoneChange Persistent WakeSystem RemainAfterElapse FixedRandomDelay AccuracySec RandomizedDelaySec Unit`;

const PATH = `PathExists PathExistsGlob PathChanged PathModified DirectoryNotEmpty Unit MakeDirectory DirectoryMode
TriggerLimitIntervalSec TriggerLimitBurst`;

const MOUNT = 'What Where Options Type TimeoutSec DirectoryMode SloppyOptions LazyUnmount ForceUnmount ReadWriteOnly';

const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.split(/\s+/)));

const unitKeys = words(
  UNIT,
  ...['Condition', 'Assert'].map((kind) =>
    CHECKS.split(/\s+/)
      .map((name) => kind + name)
      .join(' '),
  ),
);

/** Known keys by section; undefined for a section that no unit of this type has. */
export function keysOf(section: string, type: string): ReadonlySet<string> | undefined {
  switch (section) {
    case 'Unit':
      return unitKeys;
    case 'Install':
      return words(INSTALL);
    case 'Service':
      return type === 'service' ? words(SERVICE, EXEC, KILL, CGROUP) : undefined;
    case 'Socket':
      return type === 'socket' ? words(SOCKET, EXEC, KILL, CGROUP) : undefined;
    case 'Timer':
      return type === 'timer' ? words(TIMER) : undefined;
    case 'Path':
      return type === 'path' ? words(PATH) : undefined;
    case 'Mount':
      return type === 'mount' ? words(MOUNT, EXEC, KILL, CGROUP) : undefined;
    case 'Slice':
      return type === 'slice' ? words(CGROUP) : undefined;
    default:
      return undefined;
  }
}
