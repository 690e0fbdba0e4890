# Runs a command in a process group of its own and ends the group when standard input closes.
# Arguments: the signal that asks the command to end, the seconds it has for that, the command.
signal=$1
grace=$2
shift 2

# While jobs are monitored the shell may tell of a quick end; that is no output of the command.
exec 3>&2 2>/dev/null
set -m
"$@" </dev/null 2>&3 3>&- &
child=$!
set +m
exec 2>&3 3>&-

# A Ctrl-C or a closing terminal reaches this shell too: who started it decides what follows.
trap : HUP INT TERM

(
  trap '' HUP INT TERM
  while read -r _; do :; done
  kill -s "$signal" -- "-$child" 2>/dev/null
  tenths=$((grace * 10))
  while kill -s 0 -- "-$child" 2>/dev/null; do
    if [ "$tenths" -le 0 ]; then
      kill -s KILL -- "-$child" 2>/dev/null
      break
    fi
    tenths=$((tenths - 1))
    sleep 0.1
  done
) <&0 >/dev/null 2>&1 &
listener=$!

wait "$child"
status=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  status=$?
done
# nothing that the command started outlives it
kill -s KILL -- "-$child" 2>/dev/null
{
  kill -s KILL "$listener"
  wait "$listener"
} 2>/dev/null
exit "$status"
