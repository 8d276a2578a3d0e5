"""What the assets of a pack offer, read without drawing anything."""
