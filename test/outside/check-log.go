// Checks a log of ours with the packages that Go's own module log is checked with: check-log.go FOLDER LOG-KEY WITNESS-KEY.
// Beside the files of the log the folder holds proofs.json: proofs that our own prover made.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func ensure(holds bool, what string) {
	if !holds {
		must(fmt.Errorf("%s", what))
	}
}

// A witness signs a time and the text; the package knows only the plain kind.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (w witness) Name() string    { return w.name }
func (w witness) KeyHash() uint32 { return w.hash }
func (w witness) Verify(msg, sig []byte) bool {
	if len(sig) != 72 {
		return false
	}
	text := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(w.key, []byte(text), sig[8:])
}

func newWitness(line string) witness {
	parts := strings.SplitN(line, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must(err)
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(sum[:])
	ensure(key[0] == 4 && fmt.Sprintf("%08x", hash) == parts[1], "the key of the witness is not in its form")
	return witness{parts[0], hash, ed25519.PublicKey(key[1:])}
}

type folder struct {
	path string
	read int
}

func (f *folder) Height() int                          { return 8 }
func (f *folder) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (f *folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(f.path, "tile", strings.TrimPrefix(tile.Path(), "tile/8/")))
		if err != nil {
			return nil, err
		}
		f.read++
		all = append(all, data)
	}
	return all, nil
}

func (f *folder) entry(index, size int64) []byte {
	tile := tlog.Tile{H: 8, L: 0, N: index / 256, W: 256}
	if size-tile.N*256 < 256 {
		tile.W = int(size - tile.N*256)
	}
	data, err := os.ReadFile(filepath.Join(f.path, "tile/entries", strings.TrimPrefix(tile.Path(), "tile/8/0/")))
	must(err)
	for skip := index % 256; skip > 0; skip-- {
		data = data[2+int(binary.BigEndian.Uint16(data)):]
	}
	return data[2 : 2+int(binary.BigEndian.Uint16(data))]
}

type proofs struct {
	Index       int64
	Inclusion   []string
	Earlier     int64
	Consistency []string
}

func hashes(lines []string) []tlog.Hash {
	var all []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		must(err)
		all = append(all, hash)
	}
	return all
}

func main() {
	from := &folder{path: os.Args[1]}
	text, err := os.ReadFile(filepath.Join(from.path, "checkpoint"))
	must(err)
	logKey, err := note.NewVerifier(os.Args[2])
	must(err)
	opened, err := note.Open(text, note.VerifierList(logKey, newWitness(os.Args[3])))
	must(err)
	ensure(len(opened.Sigs) == 2 && len(opened.UnverifiedSigs) == 0, "not both signatures are good")
	var origin, root string
	var size int64
	_, err = fmt.Sscanf(opened.Text, "%s\n%d\n%s\n", &origin, &size, &root)
	must(err)
	hash, err := tlog.ParseHash(root)
	must(err)
	reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: hash}, from)
	for index := int64(0); index < size; index += 1 + size/37 {
		record := tlog.RecordHash(from.entry(index, size))
		proof, err := tlog.ProveRecord(size, index, reader)
		must(err)
		must(tlog.CheckRecord(proof, size, hash, index, record))
		record[0] ^= 1
		ensure(tlog.CheckRecord(proof, size, hash, index, record) != nil, "a changed entry was taken")
		older, err := tlog.TreeHash(index+1, reader)
		must(err)
		growth, err := tlog.ProveTree(size, index+1, reader)
		must(err)
		must(tlog.CheckTree(growth, size, hash, index+1, older))
	}
	data, err := os.ReadFile(filepath.Join(from.path, "proofs.json"))
	must(err)
	var ours proofs
	must(json.Unmarshal(data, &ours))
	must(tlog.CheckRecord(hashes(ours.Inclusion), size, hash, ours.Index, tlog.RecordHash(from.entry(ours.Index, size))))
	older, err := tlog.TreeHash(ours.Earlier, reader)
	must(err)
	must(tlog.CheckTree(hashes(ours.Consistency), size, hash, ours.Earlier, older))
	fmt.Printf("good: %s, %d entries\n", origin, size)
}
