// The applets of BusyBox 1.35, 1.37 and 1.38, as `busybox --list` of those builds names them. Data only.

const LIST_137 =
  '[ [[ acpid adjtimex ar arch arp arping ascii ash awk base64 basename bc blkdiscard blockdev brctl bunzip2 ' +
  'busybox bzcat bzip2 cal cat chgrp chmod chown chroot chvt clear cmp cp cpio crc32 crond crontab cttyhack ' +
  'cut date dc dd deallocvt depmod devmem df diff dirname dmesg dnsdomainname dos2unix dpkg dpkg-deb du ' +
  'dumpkmap dumpleases echo ed egrep env expand expr factor fallocate false fatattr fdisk fgrep find findfs ' +
  'fold free freeramdisk fsfreeze fstrim ftpget ftpput getfattr getopt getty grep groups gunzip gzip halt ' +
  'head hexdump hostid hostname httpd hwclock i2cdetect i2cdump i2cget i2cset i2ctransfer id ifconfig ifdown ' +
  'ifup init insmod install ionice ip ipcalc kill killall klogd last less link linux32 linux64 linuxrc ln ' +
  'loadfont loadkmap logger login logname logread losetup ls lsmod lsscsi lzcat lzma lzop md5sum mdev ' +
  'microcom mim mkdir mkdosfs mke2fs mkfifo mknod mkpasswd mkswap mktemp modinfo modprobe more mount mt mv ' +
  'nameif nbd-client nc netstat nl nologin nproc nsenter nslookup nuke od openvt partprobe passwd paste ' +
  'patch pidof ping ping6 pivot_root poweroff printf ps pwd rdate readlink realpath reboot renice reset ' +
  'resume rev rm rmdir rmmod route rpm rpm2cpio run-init run-parts sed seq setkeycodes setpriv setsid sh ' +
  'sha1sum sha256sum sha3sum sha512sum shred shuf sleep sort ssl_client start-stop-daemon stat strings stty ' +
  'su sulogin svc svok swapoff swapon switch_root sync sysctl syslogd tac tail tar taskset tc tee telnet ' +
  'telnetd test tftp time timeout top touch tr traceroute traceroute6 true truncate ts tty tunctl ubirename ' +
  'udhcpc udhcpc6 udhcpd uevent umount uname uncompress unexpand uniq unix2dos unlink unlzma unshare unxz ' +
  'unzip uptime usleep uudecode uuencode vconfig vi w watch watchdog wc wget which who whoami xargs xxd xz ' +
  'xzcat yes zcat ';
const NAMES_137 = LIST_137.trim().split(' ');

const ADDED_135: readonly string[] = ['ipneigh'];
const MISSING_135: readonly string[] = ['getfattr', 'install', 'nbd-client', 'udhcpc6'];
const ADDED_138: readonly string[] = [
  'chattr',
  'lsattr',
  'lsblk',
  'resize',
  'sha384sum',
  'ssl_server',
  'uuidgen',
  'vmstat',
];
const MISSING_138: readonly string[] = [];

// What upstream's default configuration has and Debian's static build leaves out.
const UPSTREAM_ONLY = (
  'add-shell addgroup adduser beep bootchartd chat chpst chrt cksum comm conspy cryptpw delgroup deluser ' +
  'dhcprelay dnsd eject envdir envuidgid ether-wake fakeidentd fbset fbsplash fdflush fgconsole fsck ftpd ' +
  'fuser hdparm hush inetd inotifyd iostat ipaddr iplink ipneigh iproute iprule iptunnel killall5 lpd lpq ' +
  'lpr lsof lspci lsusb makedevs makemime man mesg mountpoint mpstat nice nmeter nohup pgrep pkill pmap ' +
  'popmaildir powertop printenv pscan pstree pwdx readahead readprofile reformime remove-shell rtcwake ' +
  'runlevel runsv runsvdir rx script scriptreplay sendmail setarch setfattr setfont setlogcons setuidgid ' +
  'showkey slattach smemcap softlimit sum sv svlogd tcpsvd tftpd tree ttysize tune2fs udpsvd users vlock ' +
  'volname wall zcip '
)
  .trim()
  .split(' ');

/**
 * The names of a version's applets, sorted. `build` is what stands in the banner's brackets: Debian's builds have fewer
 * applets than upstream's default configuration, which the official image is made with.
 */
export function busyboxApplets(version: string, build = 'Debian'): readonly string[] {
  const minor = Number(version.split('.')[1] ?? 37);
  const [added, missing] = minor < 36 ? [ADDED_135, MISSING_135] : minor >= 38 ? [ADDED_138, MISSING_138] : [[], []];
  const upstream = build.startsWith('Debian') ? [] : UPSTREAM_ONLY;
  return [...new Set([...NAMES_137.filter((name) => !missing.includes(name)), ...added, ...upstream])].sort();
}
