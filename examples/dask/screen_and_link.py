"""Screens and links adverts on a Dask cluster, through the command line of trafficking-indicators.

    /usr/bin/python3 screen_and_link.py adverts.jsonl OUT --scheduler tcp://127.0.0.1:8786

What comes out is, byte for byte, what one machine writes. README.md says how, and what it needs.
"""

import argparse
import bisect
import hashlib
import heapq
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import zlib
from collections import namedtuple
from pathlib import Path

import dask
import dask.bag
from distributed import Client

# A filter that hangs is ended, and its task fails.
LONGEST_FILTER = 900  # seconds
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


# What workers are told. The folder is one that all of them can read and write.
Job = namedtuple("Job", "adverts folder command screen link")
# Whole lines of the file: first byte, size in bytes, number of the first line from 1.
Shard = namedtuple("Shard", "start size line")
# A line of the file that is not empty, without its line feed.
Record = namedtuple("Record", "line byte text")


def shards_of(path, size):
    """Cuts a file behind line ends."""
    start, line = 0, 1
    with open(path, "rb") as file:
        while block := file.read(size):
            block += file.readline()
            yield Shard(start, len(block), line)
            start += len(block)
            line += block.count(b"\n")


def records_of(path, shard):
    with open(path, "rb") as file:
        file.seek(shard.start)
        data = file.read(shard.size)
    byte = shard.start
    if byte == 0 and data.startswith(BYTE_ORDER_MARK):
        data, byte = data[3:], 3
    records = []
    for number, text in enumerate(data.split(b"\n")):
        if text.strip():
            records.append(Record(shard.line + number, byte, text))
        byte += len(text) + 1
    return records


# Filters: as many lines out as in, and a file that has its name only when it is whole.


def write_whole(target, make):
    """Writes the lines that `make` gives. A worker that dies on the way leaves a part that nobody takes for a result."""
    target = Path(target)
    with tempfile.NamedTemporaryFile(
        dir=target.parent, prefix=f"{target.name}.{os.getpid()}.", suffix=".part", delete=False
    ) as part:
        for line in make():
            part.write(line + b"\n")
        part.flush()
        os.fsync(part.fileno())
    os.replace(part.name, target)


def lines_from(command, lines=()):
    """What the command writes when it reads the lines."""
    # The empty line in front keeps a byte order mark inside the file from being taken for one at its beginning.
    ran = subprocess.run(
        command, input=b"\n" + b"".join(line + b"\n" for line in lines), capture_output=True, timeout=LONGEST_FILTER
    )
    out = ran.stdout.split(b"\n")[:-1]
    # Where no line of a shard can be used the command says so with its exit code, and every row says why.
    if ran.returncode != 0 and not (ran.returncode == 1 and len(out) == len(lines) > 0):
        raise RuntimeError(f"exit code {ran.returncode}; {ran.stderr[-500:].decode(errors='replace')}")
    return out


def placed(row, record):
    """A row with its place in the whole file instead of the one in its shard."""
    row = re.sub(rb'^\{"line":\d+', b'{"line":%d' % record.line, row, count=1)
    if row.startswith(b'{"line":%d,"id":null,"error":' % record.line):
        row = re.sub(rb'"offset":\d+', b'"offset":%d' % record.byte, row, count=1)
    return row


def filtered(command, records, target):
    def rows():
        out = lines_from(command, [record.text for record in records])
        if len(out) != len(records):
            raise RuntimeError(f"{target}: {len(records)} lines in, {len(out)} out")
        return map(placed, out, records)

    if not os.path.exists(target):
        write_whole(target, rows)
    return target


def extract(job, shard):
    """Rows and keys of one shard. Gives (id, line, keys) of each advert that can be linked."""
    records = records_of(job.adverts, shard)
    name = f"{shard.line:012}.jsonl"
    filtered([*job.command, "screen", "-", *job.screen], records, f"{job.folder}/rows/{name}")
    keys = filtered([*job.command, "link", "-", "--keys", *job.link], records, f"{job.folder}/keys/{name}")
    with open(keys, "rb") as file:
        rows = map(json.loads, file)
        return [
            (row["id"], row["line"], [f'{key["kind"]}:{key["key"]}' for key in row["keys"]])
            for row in rows
            if "error" not in row
        ]


# Grouping on the engine.


def bucket(key, count):
    """Which part a key goes to. Not `hash`: text has another one in every process."""
    return zlib.crc32(repr(key).encode("utf-8", "surrogatepass")) % count


def regrouped(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups.items()


def by(bag, key, each):
    """Brings items with the same key together, wherever they are; `each` makes a list of a key and its items."""
    count = bag.npartitions
    parts = bag.groupby(lambda item: bucket(key(item), count), shuffle="tasks")
    return parts.map(
        lambda part: [result for name, items in regrouped(part[1], key) for result in each(name, items)]
    ).flatten()


def first(pair):
    return pair[0]


def keys_of_first(_, adverts):
    """Of several adverts with one id the first counts, as on one machine."""
    _, line, keys = min(adverts, key=lambda advert: advert[1])
    return [(key, line) for key in keys]


def holders(key, pairs):
    lines = sorted({line for _, line in pairs})
    return [(key, lines)] if len(lines) > 1 else []


def large_star(line, edges):
    around = {other for _, other in edges}
    least = min(line, *around)
    return [(other, least) for other in around if other > line]


def small_star(line, edges):
    below = {other for _, other in edges}
    least = min(below)
    return [(line, least), *((other, least) for other in below if other != least)]


def components(edges):
    """
    Pairs of (line, first line of its component). Every edge goes from a later line to an earlier one. Large and small stars in
    turn, which takes rounds as the square of the logarithm at most, for chains too (Kiveris and others, SoCC 2014).
    """
    known = None
    while True:
        both = edges.map(lambda edge: [edge, edge[::-1]]).flatten()
        edges = by(by(both, first, large_star), first, small_star).persist()
        # Numbers, unlike text, have the same hash everywhere.
        found = dask.compute(edges.count(), edges.map(hash).sum())
        if found == known:
            return edges
        known = found


def members(start, edges):
    return [(start, start), *((line, start) for line, _ in edges)]


# Linking, one batch of components for each task.


def texts_of(job, shard, labels):
    starts = dict(labels)
    return [(starts[record.line], record) for record in records_of(job.adverts, shard) if record.line in starts]


def link_batch(job, ignore, number, records):
    """Clusters of whole components, as the single machine finds them when the keys that link nothing are given."""
    target = f"{job.folder}/clusters/{number:06}.jsonl"

    def rows():
        with tempfile.NamedTemporaryFile(dir=job.folder, suffix=".part") as batch:
            batch.writelines(record.text + b"\n" for record in sorted(records))
            batch.flush()
            return lines_from([*job.command, "link", batch.name, "--format", "jsonl", "--ignore", ignore, *job.link])

    if not os.path.exists(target):
        write_whole(target, rows)
    return target


def order_of(row):
    """Clusters stand in the order of their first advert, by UTF-16 units."""
    return json.loads(row)["adverts"][0].encode("utf-16-be", "surrogatepass")


def run(job, shards, most, say):
    parts = dask.bag.from_sequence(shards, npartitions=len(shards))
    adverts = parts.map(lambda shard: extract(job, shard)).flatten().persist()
    say(f"{adverts.count().compute()} adverts with keys, of {len(shards)} shards")

    pairs = by(adverts, first, keys_of_first)
    groups = by(pairs, first, holders).persist()
    ignore = f"{job.folder}/set-aside.txt"
    common = groups.filter(lambda group: len(group[1]) > most).map(first).compute()
    write_whole(ignore, lambda: sorted(key.encode() for key in common))
    say(f"{len(common)} keys set aside: more than {most} adverts have them")

    linking = groups.filter(lambda group: len(group[1]) <= most)
    edges = linking.map(lambda group: [(line, group[1][0]) for line in group[1][1:]]).flatten()
    labels = by(components(edges), lambda edge: edge[1], members)
    lines = [shard.line for shard in shards]
    records = by(
        labels,
        lambda label: bisect.bisect_right(lines, label[0]) - 1,
        lambda place, found: texts_of(job, shards[place], found),
    )
    batches = by(
        records,
        lambda pair: bucket(pair[0], len(shards)),
        lambda number, found: [link_batch(job, ignore, number, [record for _, record in found])],
    ).compute()

    rows = [f"{job.folder}/rows/{shard.line:012}.jsonl" for shard in shards]
    write_whole(f"{job.folder}/rows.jsonl", lambda: (row for path in rows for row in rows_in(path)))
    write_whole(f"{job.folder}/clusters.jsonl", lambda: heapq.merge(*map(rows_in, batches), key=order_of))
    say("done: rows.jsonl, clusters.jsonl, set-aside.txt")


def rows_in(path):
    with open(path, "rb") as file:
        for row in file:
            yield row.rstrip(b"\n")


def prepare(job, settings):
    """A folder belongs to one input and one set of options; a run that was stopped goes on in it."""
    digest = hashlib.sha256()
    with open(job.adverts, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    manifest = json.dumps([digest.hexdigest(), job.command, job.screen, job.link, *settings]).encode()
    folder = Path(job.folder)
    for name in ("rows", "keys", "clusters"):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    known = folder / "job.json"
    if known.exists() and known.read_bytes().strip() != manifest:
        sys.exit(f"{folder} holds a run of other adverts or options; name another folder")
    write_whole(known, lambda: [manifest])


def main():
    parser = argparse.ArgumentParser(description="Screens and links adverts (JSONL) on a Dask cluster.")
    parser.add_argument("adverts")
    parser.add_argument("out", help="folder for the result; a stopped run goes on there")
    parser.add_argument("--scheduler", default="tcp://127.0.0.1:8786")
    parser.add_argument("--command", default="trafficking-indicators", help="how workers start the command line")
    parser.add_argument("--screen", default="", help='its options: --screen="--set stim --country DK"')
    parser.add_argument("--link", default="", help='its options: --link="--country DK --fields phone=telefon"')
    parser.add_argument("--most-adverts", type=int, default=1000, help="a key of more adverts links none of them")
    parser.add_argument("--shard-bytes", type=int, default=4_000_000, help="one task screens so much")
    args = parser.parse_args()

    job = Job(
        adverts=os.path.abspath(args.adverts),
        folder=os.path.abspath(args.out),
        command=shlex.split(args.command),
        screen=["--input", "jsonl", "--format", "jsonl", *shlex.split(args.screen)],
        link=["--input", "jsonl", "--most-adverts", str(args.most_adverts), *shlex.split(args.link)],
    )
    shards = list(shards_of(job.adverts, args.shard_bytes))
    if not shards:
        sys.exit("no adverts: the file is empty")
    prepare(job, [args.most_adverts, args.shard_bytes])
    with Client(args.scheduler, timeout=30) as client:
        client.wait_for_workers(1, timeout=60)
        run(job, shards, args.most_adverts, lambda text: print(text, file=sys.stderr, flush=True))
    for part in Path(job.folder).rglob("*.part"):
        part.unlink()


if __name__ == "__main__":
    main()
